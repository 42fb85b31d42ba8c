// Compiled with options of its own: see src/sample/CMakeLists.txt.
#include "sample/vocab_ops_of_vec-inl.h"

namespace coppice::cpu {

extern const VocabOps kAvx2VocabOps;
constexpr VocabOps kAvx2VocabOps = vocab_ops_of_vec();

}  // namespace coppice::cpu
