#include "views/feedback/inbox/facemark.h"

#include "views/map/mapglyphs.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QPainter>

namespace Views {

static constexpr int diameter = 34;

FaceMark::FaceMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

QSize FaceMark::sizeHint() const { return {diameter + 2, diameter + 2}; }

void FaceMark::setEmotion(std::optional<double> emotion, const QString &words)
{
    m_emotion = emotion;
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
    update();
}

void FaceMark::paintEvent(QPaintEvent *)
{
    if (!m_emotion)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    MapGlyphs::paintFace(painter, Theme::current(), QRectF(rect()).center(), *m_emotion, diameter / Measure::face);
}

} // namespace Views
