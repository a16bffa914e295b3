#include "views/map/nodetext.h"

#include "views/map/mapglyphs.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

constexpr double textLeft = 15;
constexpr double nameTop = 9;
constexpr double nameWidth = Measure::nodeWidth - textLeft - 8;
constexpr double nameLine = 15;
constexpr double channelTop = 46;
constexpr double channelLeft = textLeft + 12; ///< after the mark in the channel's colour
constexpr double channelWidth = Measure::nodeWidth - channelLeft - 8;
constexpr double signGap = 3;
constexpr double labelWidth = 160;
constexpr int longest = 160; ///< characters that could ever be seen of a name

struct Fonts
{
    QFont name = Theme::font(Type::Body, Weight::SemiBold);
    QFont channel = Theme::font(Type::Small);
    QFontMetricsF nameMetrics{name};
    QFontMetricsF channelMetrics{channel};
};

const Fonts &fonts()
{
    static thread_local const Fonts instance; // a map may be exported beside the window's thread
    return instance;
}

std::unique_ptr<QTextLayout> prepare(const QString &text, const QFont &font)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

/** Lays out two lines at most; gives where the second begins, and true where there would be a third. */
std::pair<int, bool> breakLines(QTextLayout &layout, double width, double lineHeight)
{
    int second = -1;
    bool more = false;
    layout.beginLayout();
    for (int n = 0; n < 3; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (n == 2) {
            more = true;
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, n * lineHeight));
        if (n == 1)
            second = line.textStart();
    }
    layout.endLayout();
    return {second, more};
}

/** The layout of a channel's name, made once for all nodes that show it alike. */
std::shared_ptr<const QTextLayout> channelLayout(const QString &channel, double width)
{
    static thread_local QHash<std::pair<QString, int>, std::weak_ptr<const QTextLayout>> made;
    if (made.size() > 2000)
        made.clear();
    auto &known = made[{channel, int(width)}];
    if (auto layout = known.lock())
        return layout;
    const QString text = fonts().channelMetrics.elidedText(channel.left(longest).simplified(), Qt::ElideRight, width);
    std::shared_ptr<QTextLayout> layout = prepare(text, fonts().channel);
    breakLines(*layout, width + 1, nameLine);
    known = layout;
    return layout;
}

QList<MapTextLine> linesOf(const QTextLayout &layout, const QPointF &topLeft)
{
    QList<MapTextLine> result;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QString text = layout.text().mid(line.textStart(), line.textLength());
        const bool rightToLeft = text.isRightToLeft();
        const QRectF rect = line.naturalTextRect();
        result.append(
            {topLeft + QPointF(rightToLeft ? rect.right() : rect.left(), line.y() + line.ascent()), text, rightToLeft});
    }
    return result;
}

} // namespace

NodeText::NodeText(const QString &name, const QString &channel, const LensSign &sign)
{
    const Fonts &f = fonts();
    QString shown = name.left(longest).simplified();
    auto layout = prepare(shown, f.name);
    const auto [second, more] = breakLines(*layout, nameWidth, nameLine);
    m_isCut = more || name.size() > longest;
    if (more) {
        const QString rest = f.nameMetrics.elidedText(shown.mid(second), Qt::ElideRight, nameWidth);
        layout = prepare(shown.left(second) + rest, f.name);
        breakLines(*layout, nameWidth, nameLine);
    }
    m_name = std::move(layout);
    setSign(channel, sign);
}

NodeText::NodeText(const NodeText &other, const QString &channel, const LensSign &sign)
    : m_name(other.m_name)
    , m_isCut(other.m_isCut)
{
    setSign(channel, sign);
}

void NodeText::setSign(const QString &channel, const LensSign &sign)
{
    m_sign = sign;
    const double signWidth = MapGlyphs::signWidth(sign);
    if (!channel.isEmpty())
        m_channel = channelLayout(channel, channelWidth - (signWidth > 0 ? signWidth + signGap : 0));
}

NodeText::~NodeText() = default;

void NodeText::drawName(QPainter &painter) const { m_name->draw(&painter, QPointF(textLeft, nameTop)); }

void NodeText::drawChannel(QPainter &painter) const
{
    if (m_channel)
        m_channel->draw(&painter, QPointF(channelLeft, channelTop));
}

QList<MapTextLine> NodeText::nameLines() const { return linesOf(*m_name, QPointF(textLeft, nameTop)); }

QList<MapTextLine> NodeText::channelLines() const
{
    return m_channel ? linesOf(*m_channel, QPointF(channelLeft, channelTop)) : QList<MapTextLine>();
}

const QFont &NodeText::nameFont() { return fonts().name; }

const QFont &NodeText::channelFont() { return fonts().channel; }

LinkText linkText(const QString &label, std::optional<double> probability)
{
    if (label.isEmpty() && !probability)
        return {};
    QString text = fonts().channelMetrics.elidedText(label.left(longest).simplified(), Qt::ElideRight, labelWidth);
    if (probability) {
        const QString share =
            QCoreApplication::translate("Map", "%1 %").arg(QLocale().toString(*probability * 100, 'g', 3));
        text = text.isEmpty() ? share : text + u" · "_s + share;
    }
    return {text, fonts().channelMetrics.horizontalAdvance(text)};
}

} // namespace Views
