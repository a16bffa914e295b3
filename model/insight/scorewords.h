#pragma once

#include "model/insight/curve.h"

#include <QString>

namespace Model {

/** "very bad", "bad", "neutral", "good", "very good" for −2 … +2, translated; the nearest. */
QString emotionWord(double emotion);
/** "effortless", "very easy", … "very hard" for 1 … 7, translated; the nearest. */
QString effortWord(double effort);
QString valueWord(Measure measure, double value);

} // namespace Model
