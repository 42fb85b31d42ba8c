#include "sample/vocab_ops.h"

namespace coppice {
namespace cpu {

extern const VocabOps kPortableVocabOps;
#if defined(__x86_64__)
extern const VocabOps kAvx2VocabOps;
extern const VocabOps kAvx512Bf16VocabOps;
#endif

}  // namespace cpu

const VocabOps& vocab_ops(CpuIsa isa) {
#if defined(__x86_64__)
  if (isa == CpuIsa::kAvx512Bf16) return cpu::kAvx512Bf16VocabOps;
  if (isa == CpuIsa::kAvx2) return cpu::kAvx2VocabOps;
#endif
  (void)isa;
  return cpu::kPortableVocabOps;
}

}  // namespace coppice
