#include "views/map/nodetext.h"

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
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
constexpr double faceRoom = 20;
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
    static const Fonts instance;
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

} // namespace

NodeText::NodeText(const QString &name, const QString &channel, bool besideFace)
{
    const Fonts &f = fonts();
    QString shown = name.left(longest).simplified();
    m_name = prepare(shown, f.name);
    const auto [second, more] = breakLines(*m_name, nameWidth, nameLine);
    m_isCut = more || name.size() > longest;
    if (more) {
        const QString rest = f.nameMetrics.elidedText(shown.mid(second), Qt::ElideRight, nameWidth);
        m_name = prepare(shown.left(second) + rest, f.name);
        breakLines(*m_name, nameWidth, nameLine);
    }
    if (!channel.isEmpty()) {
        const double width = channelWidth - (besideFace ? faceRoom : 0);
        m_channel = prepare(f.channelMetrics.elidedText(channel.left(longest).simplified(), Qt::ElideRight, width),
                            f.channel);
        breakLines(*m_channel, width + 1, nameLine);
    }
}

NodeText::~NodeText() = default;

void NodeText::drawName(QPainter &painter, const QPointF &topLeft) const
{
    m_name->draw(&painter, topLeft + QPointF(textLeft, nameTop));
}

void NodeText::drawChannel(QPainter &painter, const QPointF &topLeft) const
{
    if (m_channel)
        m_channel->draw(&painter, topLeft + QPointF(channelLeft, channelTop));
}

LinkText linkText(const QString &label, std::optional<double> probability)
{
    if (label.isEmpty() && !probability)
        return {};
    QString text = fonts().channelMetrics.elidedText(label.left(longest).simplified(), Qt::ElideRight, labelWidth);
    if (probability) {
        const QString share = QCoreApplication::translate("Map", "%1 %").arg(QLocale().toString(*probability * 100, 'g', 3));
        text = text.isEmpty() ? share : text + u" · "_s + share;
    }
    return {text, fonts().channelMetrics.horizontalAdvance(text)};
}

} // namespace Views
