#include "device/cpu/isa.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace coppice {
namespace {

TEST(CpuIsa, WidestIsTaken) {
  const auto isa = choose_cpu_isa(nullptr);
  ASSERT_TRUE(isa.ok());
  EXPECT_TRUE(cpu_has(*isa));
  for (const CpuIsa other : {CpuIsa::kAvx2, CpuIsa::kAvx512Bf16}) {
    if (cpu_has(other)) {
      EXPECT_GE(static_cast<int>(*isa), static_cast<int>(other));
    }
  }
  EXPECT_EQ(*choose_cpu_isa(""), *isa);
}

TEST(CpuIsa, EachNameForcesItsSetOrIsRefused) {
  for (const CpuIsa isa : {CpuIsa::kPortable, CpuIsa::kAvx2, CpuIsa::kAvx512Bf16}) {
    const auto chosen = choose_cpu_isa(to_string(isa));
    ASSERT_EQ(chosen.ok(), cpu_has(isa));
    if (chosen.ok()) {
      EXPECT_EQ(*chosen, isa);
    } else {
      EXPECT_NE(chosen.error().message.find(to_string(isa)), std::string::npos);
      EXPECT_NE(chosen.error().message.find("portable"), std::string::npos);
    }
  }
}

TEST(CpuIsa, UnknownNameIsAnErrorThatListsTheChoices) {
  const auto isa = choose_cpu_isa("sse9");
  ASSERT_FALSE(isa.ok());
  EXPECT_EQ(isa.error().code, ErrorCode::kInvalidArgument);
  EXPECT_NE(isa.error().message.find("COPPICE_CPU_ISA=sse9"), std::string::npos);
  EXPECT_NE(isa.error().message.find("portable"), std::string::npos);
}

TEST(CpuIsa, EnvironmentForces) {
  ASSERT_EQ(setenv("COPPICE_CPU_ISA", "portable", 1), 0);
  EXPECT_EQ(*choose_cpu_isa(), CpuIsa::kPortable);
  ASSERT_EQ(setenv("COPPICE_CPU_ISA", "nonsense", 1), 0);
  EXPECT_FALSE(choose_cpu_isa().ok());
  ASSERT_EQ(unsetenv("COPPICE_CPU_ISA"), 0);
}

}  // namespace
}  // namespace coppice
