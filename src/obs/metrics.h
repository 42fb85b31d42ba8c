// Counters, gauges and histograms, and their Prometheus text. A context that is passed, not a global.
//
// A series is made once, at start, from labels that the operator chose; nothing a client sends ever becomes a label.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace coppice {

using MetricLabels = std::map<std::string, std::string>;

// Each is a handle on a series that lives as long as its Metrics; cheap to copy; any thread.
class Counter {
 public:
  void add(double value = 1) const;
  double value() const;

 private:
  friend class Metrics;
  explicit Counter(void* impl) : impl_(impl) {}
  void* impl_;
};

class Gauge {
 public:
  void set(double value) const;
  void add(double value) const;
  double value() const;

 private:
  friend class Metrics;
  explicit Gauge(void* impl) : impl_(impl) {}
  void* impl_;
};

class Histogram {
 public:
  void observe(double value) const;
  // `count` observations of the same value under one lock.
  void observe_many(double value, uint64_t count) const;

 private:
  friend class Metrics;
  Histogram(void* impl, std::shared_ptr<const std::vector<double>> bounds) : impl_(impl), bounds_(std::move(bounds)) {}
  void* impl_;
  std::shared_ptr<const std::vector<double>> bounds_;
};

class Metrics {
 public:
  // `prefix` goes before every name; `labels` onto every series.
  Metrics(std::string prefix, MetricLabels labels);
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  // Series of one name share its help text; asking twice for the same labels gives the same series.
  Counter counter(const std::string& name, const std::string& help, const MetricLabels& labels = {});
  Gauge gauge(const std::string& name, const std::string& help, const MetricLabels& labels = {});
  // `bounds`: rising upper bounds of the buckets; +Inf is added.
  Histogram histogram(const std::string& name, const std::string& help, const std::vector<double>& bounds,
                      const MetricLabels& labels = {});

  // Prometheus text exposition format 0.0.4. Any thread.
  std::string text() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace coppice
