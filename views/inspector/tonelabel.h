#pragma once

#include "views/theme/theme.h"
#include "views/widgets/plainlabel.h"

namespace Views {

/** A label whose words are good or bad news, or neither. The colour never stands alone: the words say it. */
class ToneLabel : public PlainLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Quiet, Good, Bad, Effort };

    explicit ToneLabel(const QFont &font, QWidget *parent = nullptr);

    void say(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
};

} // namespace Views
