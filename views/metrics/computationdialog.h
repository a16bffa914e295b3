#pragma once

#include "model/insight/metricboard.h"

#include <QDialog>

namespace Views {

/** Says how a number was made: formula, scale, direction, n, interval, period, and where the formula comes from. */
class ComputationDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p place is what the number is of, in words. */
    ComputationDialog(const Model::BoardMetric &metric, const QString &place,
                      const std::optional<Model::Period> &period, QWidget *parent = nullptr);

signals:
    /** The user wants to read more; @p anchor is a heading of the page about formulas. */
    void manualRequested(const QString &anchor);
};

} // namespace Views
