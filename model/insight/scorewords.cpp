#include "model/insight/scorewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

constexpr const char *emotionWords[] = {
    QT_TRANSLATE_NOOP("ScoreWord", "very bad"), QT_TRANSLATE_NOOP("ScoreWord", "bad"),
    QT_TRANSLATE_NOOP("ScoreWord", "neutral"), QT_TRANSLATE_NOOP("ScoreWord", "good"),
    QT_TRANSLATE_NOOP("ScoreWord", "very good")};

constexpr const char *effortWords[] = {
    QT_TRANSLATE_NOOP("ScoreWord", "effortless"), QT_TRANSLATE_NOOP("ScoreWord", "very easy"),
    QT_TRANSLATE_NOOP("ScoreWord", "easy"),       QT_TRANSLATE_NOOP("ScoreWord", "moderate"),
    QT_TRANSLATE_NOOP("ScoreWord", "demanding"),  QT_TRANSLATE_NOOP("ScoreWord", "hard"),
    QT_TRANSLATE_NOOP("ScoreWord", "very hard")};

template <size_t count>
QString nearest(const char *const (&words)[count], double steps)
{
    const auto index = size_t(std::clamp(std::round(steps), 0.0, double(count - 1)));
    return QCoreApplication::translate("ScoreWord", words[index]);
}

} // namespace

QString emotionWord(double emotion) { return nearest(emotionWords, emotion - lowest(Measure::Emotion)); }

QString effortWord(double effort) { return nearest(effortWords, effort - lowest(Measure::Effort)); }

QString valueWord(Measure measure, double value)
{
    return measure == Measure::Emotion ? emotionWord(value) : effortWord(value);
}

} // namespace Model
