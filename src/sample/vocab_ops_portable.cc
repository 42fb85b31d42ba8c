// Compiled with options of its own: see src/sample/CMakeLists.txt.
#include "sample/vocab_ops_of_vec-inl.h"

namespace coppice::cpu {

extern const VocabOps kPortableVocabOps;
constexpr VocabOps kPortableVocabOps = vocab_ops_of_vec();

}  // namespace coppice::cpu
