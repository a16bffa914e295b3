#include "views/widgets/colormark.h"

#include "views/theme/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace Views {

namespace {

class ColorMarkEngine : public QIconEngine
{
public:
    explicit ColorMarkEngine(const QString &color)
        : m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        constexpr double share = 0.7; // as wide as a letter is high
        const double diameter = std::min(rect.width(), rect.height()) * share;
        QRectF dot(0, 0, diameter, diameter);
        dot.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::current().stored(m_color));
        painter->drawEllipse(dot);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    QIconEngine *clone() const override { return new ColorMarkEngine(*this); }

private:
    QString m_color;
};

} // namespace

QIcon colorMark(const QString &color) { return QIcon(new ColorMarkEngine(color)); }

} // namespace Views
