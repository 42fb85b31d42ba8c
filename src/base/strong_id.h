// StrongId: integers that do not mix. TokenId and PageId are both 32 bits wide, and neither converts to the other.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <ostream>

namespace coppice {

template <class Tag, class Rep>
struct StrongId {
  using rep = Rep;
  Rep value{};

  constexpr StrongId() = default;
  constexpr explicit StrongId(Rep v) : value(v) {}
  friend constexpr auto operator<=>(const StrongId&, const StrongId&) = default;
  friend std::ostream& operator<<(std::ostream& out, StrongId id) { return out << +id.value; }
};

// A token of the model's vocabulary. Signed, as the wire formats have it; ids in use are >= 0.
using TokenId = StrongId<struct TokenIdTag, int32_t>;
// A page of KV storage: `page_size` tokens of every layer.
using PageId = StrongId<struct PageIdTag, uint32_t>;
// A stable row of device state that a running sequence holds.
using SlotId = StrongId<struct SlotIdTag, uint32_t>;
// A request as the engine knows it. Made by the server, never by a client.
using RequestId = StrongId<struct RequestIdTag, uint64_t>;
// Steps are numbered from 1 in launch order.
using StepId = StrongId<struct StepIdTag, uint64_t>;

inline constexpr PageId kNoPage{UINT32_MAX};

}  // namespace coppice

template <class Tag, class Rep>
struct std::hash<coppice::StrongId<Tag, Rep>> {
  size_t operator()(coppice::StrongId<Tag, Rep> id) const noexcept { return std::hash<Rep>{}(id.value); }
};
