#include "obs/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <sstream>

#include "base/check.h"

namespace coppice {

struct Metrics::Impl {
  std::string prefix;
  MetricLabels labels;
  prometheus::Registry registry;

  MetricLabels with_own(const MetricLabels& extra) const {
    MetricLabels all = labels;
    for (const auto& [key, value] : extra) all[key] = value;
    return all;
  }
};

void Counter::add(double value) const { static_cast<prometheus::Counter*>(impl_)->Increment(value); }
double Counter::value() const { return static_cast<prometheus::Counter*>(impl_)->Value(); }
void Gauge::set(double value) const { static_cast<prometheus::Gauge*>(impl_)->Set(value); }
void Gauge::add(double value) const { static_cast<prometheus::Gauge*>(impl_)->Increment(value); }
double Gauge::value() const { return static_cast<prometheus::Gauge*>(impl_)->Value(); }
void Histogram::observe(double value) const { static_cast<prometheus::Histogram*>(impl_)->Observe(value); }

void Histogram::observe_many(double value, uint64_t count) const {
  if (count == 0) return;
  if (count == 1) return observe(value);
  std::vector<double> increments(bounds_->size() + 1, 0.0);
  const auto bucket = std::lower_bound(bounds_->begin(), bounds_->end(), value) - bounds_->begin();
  increments[static_cast<size_t>(bucket)] = static_cast<double>(count);
  static_cast<prometheus::Histogram*>(impl_)->ObserveMultiple(increments, value * static_cast<double>(count));
}

Metrics::Metrics(std::string prefix, MetricLabels labels) : impl_(std::make_unique<Impl>()) {
  impl_->prefix = std::move(prefix);
  impl_->labels = std::move(labels);
}
Metrics::~Metrics() = default;

Counter Metrics::counter(const std::string& name, const std::string& help, const MetricLabels& labels) {
  auto& family = prometheus::BuildCounter().Name(impl_->prefix + name).Help(help).Register(impl_->registry);
  return Counter(&family.Add(impl_->with_own(labels)));
}

Gauge Metrics::gauge(const std::string& name, const std::string& help, const MetricLabels& labels) {
  auto& family = prometheus::BuildGauge().Name(impl_->prefix + name).Help(help).Register(impl_->registry);
  return Gauge(&family.Add(impl_->with_own(labels)));
}

Histogram Metrics::histogram(const std::string& name, const std::string& help, const std::vector<double>& bounds,
                             const MetricLabels& labels) {
  CHECK(std::is_sorted(bounds.begin(), bounds.end()), name);
  auto& family = prometheus::BuildHistogram().Name(impl_->prefix + name).Help(help).Register(impl_->registry);
  return Histogram(&family.Add(impl_->with_own(labels), bounds), std::make_shared<const std::vector<double>>(bounds));
}

std::string Metrics::text() const {
  std::ostringstream out;
  prometheus::TextSerializer().Serialize(out, impl_->registry.Collect());
  return std::move(out).str();
}

}  // namespace coppice
