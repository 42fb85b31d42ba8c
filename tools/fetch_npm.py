#!/usr/bin/env python3
"""fetch_npm.py LIST DIR: unpacks npm packages that have no dependencies into DIR, each checked against its hash.

LIST has lines of `name version integrity`. Debian's npm would bring some 400 packages for what is one archive.
"""

import base64
import hashlib
import io
import os
import sys
import tarfile
import urllib.request
from pathlib import Path


def main():
    listing, target = Path(sys.argv[1]), Path(sys.argv[2])
    registry = os.environ.get("npm_config_registry", "https://registry.npmjs.org").rstrip("/")
    for line in listing.read_text().splitlines():
        name, version, integrity = line.split()
        with urllib.request.urlopen(f"{registry}/{name}/-/{name}-{version}.tgz", timeout=120) as response:
            archive = response.read()
        algorithm, expected = integrity.split("-", 1)
        if base64.b64encode(hashlib.new(algorithm, archive).digest()).decode() != expected:
            sys.exit(f"fetch_npm: {name} {version} is not what {listing} says")
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            for member in files.getmembers():  # npm archives have everything under package/
                parts = Path(member.name).parts
                if not member.isfile() or len(parts) < 2 or ".." in parts:
                    continue
                path = target / name / Path(*parts[1:])
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(files.extractfile(member).read())


if __name__ == "__main__":
    main()
