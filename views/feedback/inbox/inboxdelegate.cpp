#include "views/feedback/inbox/inboxdelegate.h"

#include "model/store/clock.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/inboxmodel.h"
#include "views/map/mapglyphs.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int top = 11;
static constexpr int textStart = 50;
static constexpr int sideWidth = 76;
static constexpr int metaSpace = 2;
static constexpr int mostLines = 2;
static constexpr double faceMiddle = 25;
static constexpr double faceScale = 1.1;
static constexpr int focusBar = 3;
/** Between the lines of a text: a little more than the font asks for. */
static constexpr int leading = 2;

static int lineHeight(Type type, Weight weight = Weight::Regular)
{
    return QFontMetrics(Theme::font(type, weight)).height() + leading;
}

int InboxDelegate::rowHeight()
{
    return 2 * top + lineHeight(Type::Body, Weight::SemiBold) + mostLines * lineHeight(Type::Body) + metaSpace +
           lineHeight(Type::Small) + 1;
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, rowHeight()}; }

namespace {

/** Draws one row from top to bottom, in a column of text. */
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const InboxRow &row)
        : m_painter(painter)
        , m_theme(Theme::current())
        , m_option(option)
        , m_row(row)
        , m_column(option.rect.left() + textStart, option.rect.top() + top,
                   option.rect.width() - textStart - sideWidth - Measure::panelMargin, option.rect.height() - 2 * top)
    {
    }

    void paint()
    {
        m_column.setTop(m_column.top() + (m_column.height() - contentHeight()) / 2);
        paintFace();
        paintSide();
        if (hasTitle())
            paintTitle();
        if (hasText())
            paintText();
        paintMeta();
    }

private:
    bool hasTitle() const { return !m_row.words.title.trimmed().isEmpty(); }
    bool hasText() const { return !m_row.words.text.trimmed().isEmpty(); }
    /** What is shorter than the row stands in its middle. */
    int contentHeight() const
    {
        const int line = lineHeight(Type::Body);
        const bool isLong =
            QFontMetrics(Theme::font(Type::Body)).horizontalAdvance(m_row.words.text) > m_column.width();
        return (hasTitle() ? line : 0) + (hasText() ? (isLong ? mostLines : 1) * line : 0) + metaSpace +
               lineHeight(Type::Small);
    }
    QRect placed(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }
    int start() const { return m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft; }
    int end() const { return m_option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight; }

    void paintFace()
    {
        if (!m_row.emotion)
            return;
        const int middle = m_column.top() + lineHeight(Type::Body) / 2 + 1;
        const QRect place = placed(QRect(m_option.rect.left() + int(faceMiddle), middle, 1, 1));
        MapGlyphs::paintFace(m_painter, m_theme, place.topLeft(), *m_row.emotion, faceScale);
    }

    void paintSide()
    {
        QRect side(m_option.rect.right() - Measure::panelMargin - sideWidth + 1, m_column.top(), sideWidth,
                   lineHeight(Type::Small));
        const FeedbackItem &item = m_row.feedback.item;
        if (item.date)
            drawSide(side, dayText(*item.date, QDateTime::fromMSecsSinceEpoch(now())), m_theme.secondText,
                     Weight::Regular);
        side.translate(0, lineHeight(Type::Small) + 1);
        const bool isAnswered = m_row.feedback.isAnswered();
        drawSide(side, isAnswered ? InboxModel::tr("answered") : InboxModel::tr("open"),
                 isAnswered ? m_theme.secondText : m_theme.warning, isAnswered ? Weight::Regular : Weight::SemiBold);
    }
    void drawSide(const QRect &place, const QString &text, const QColor &color, Weight weight)
    {
        m_painter.setFont(Theme::font(Type::Small, weight));
        m_painter.setPen(color);
        m_painter.drawText(placed(place), end() | Qt::AlignVCenter, text);
    }

    void paintTitle()
    {
        const QFont font = Theme::font(Type::Body, Weight::SemiBold);
        drawLine(font, m_theme.text, m_row.words.title, m_row.words.titleMarks, 0);
    }

    void paintText()
    {
        const QFont font = Theme::font(Type::Body);
        const QColor color = hasTitle() ? m_theme.secondText : m_theme.text;
        const QString &text = m_row.words.text;
        int begin = 0;
        for (int line = 1; line <= mostLines && begin < text.size(); ++line)
            begin = drawLine(font, color, text, m_row.words.marks, begin, line < mostLines);
    }

    /** Draws what of @p text fits into a line from @p begin on; gives where the next one begins. */
    int drawLine(const QFont &font, const QColor &color, const QString &text, const QList<SentimentMark> &marks,
                 int begin, bool isWrapped = false)
    {
        constexpr qsizetype longestLine = 400;
        QString shown = text.mid(begin, longestLine);
        if (!isWrapped)
            shown = QFontMetrics(font).elidedText(shown, Qt::ElideRight, m_column.width());
        QTextLayout layout(shown, font, m_painter.device());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(m_column.width());
        layout.endLayout();
        const QPointF origin = placed(m_column).topLeft();
        paintMarks(m_painter, m_theme, layout, origin, marks, begin);
        m_painter.setPen(color);
        line.draw(&m_painter, origin);
        m_column.setTop(m_column.top() + lineHeight(Type::Body));
        return begin + line.textLength();
    }

    void paintMeta()
    {
        m_column.setTop(m_column.top() + metaSpace);
        const FeedbackItem &item = m_row.feedback.item;
        QString about = title(item.source);
        if (!item.language.empty())
            about += u" · "_s + QString::fromStdString(item.language);
        about += u" · "_s;
        QRect rest(m_column.left(), m_column.top(), m_column.width(), lineHeight(Type::Small));
        const QFont small = Theme::font(Type::Small);
        m_painter.setFont(small);
        m_painter.setPen(m_theme.secondText);
        m_painter.drawText(placed(rest), start() | Qt::AlignVCenter, about);
        rest.setLeft(rest.left() + QFontMetrics(small).horizontalAdvance(about));
        paintPlace(placed(rest));
    }
    void paintPlace(const QRect &place)
    {
        QFont font = Theme::font(Type::Small);
        const bool isLinked = !m_row.place.isEmpty();
        font.setItalic(!isLinked);
        m_painter.setFont(font);
        m_painter.setPen(isLinked ? m_theme.accent : m_theme.secondText);
        const QString text = isLinked ? m_row.place.simplified() : InboxModel::tr("not linked");
        m_painter.drawText(place, start() | Qt::AlignVCenter,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }

    QPainter &m_painter;
    const Theme &m_theme;
    const QStyleOptionViewItem &m_option;
    const InboxRow &m_row;
    QRect m_column;
};

} // namespace

static void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver))
        painter.fillRect(option.rect, isSelected ? theme.softAccent : theme.raised);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (option.state & QStyle::State_HasFocus) {
        const QRect bar(option.rect.left(), option.rect.top(), focusBar, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
    }
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    if (const InboxRow *row = static_cast<const InboxModel *>(index.model())->rowAt(index.row()))
        RowPainter(*painter, option, *row).paint();
    painter->restore();
}

} // namespace Views
