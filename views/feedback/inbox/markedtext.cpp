#include "views/feedback/inbox/markedtext.h"

#include "model/feedback/sentiment/wordsentiment.h"
#include "views/theme/theme.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Views {

using namespace Model;

namespace {

/** Characters (UTF-16) for bytes (UTF-8), asked for in ascending order. */
class CharacterCount
{
public:
    explicit CharacterCount(const std::string &text)
        : m_text(text)
    {
    }
    int upTo(size_t byte)
    {
        byte = std::clamp(byte, m_byte, m_text.size());
        m_characters += int(QString::fromUtf8(m_text.data() + m_byte, qsizetype(byte - m_byte)).size());
        m_byte = byte;
        return m_characters;
    }

private:
    const std::string &m_text;
    size_t m_byte = 0;
    int m_characters = 0;
};

/**
 * The first @p most bytes of @p text, without half a character at the end. Lines end in one character, so that what
 * shows the text counts as we do.
 */
std::string beginningOf(const std::string &text, qsizetype most)
{
    auto end = most < 0 || text.size() <= size_t(most) ? text.size() : size_t(most);
    while (end > 0 && end < text.size() && (quint8(text[end]) & 0xC0) == 0x80)
        --end;
    std::string result;
    result.reserve(end);
    for (size_t n = 0; n < end; ++n) {
        if (text[n] == '\r' && n + 1 < end && text[n + 1] == '\n')
            continue;
        result += text[n] == '\r' ? '\n' : text[n] == '\0' ? ' ' : text[n];
    }
    return result;
}

QList<SentimentMark> marksIn(const std::string &text, const std::vector<SentimentSpan> &spans, bool inTitle)
{
    std::vector<SentimentSpan> sorted;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(sorted),
                 [=](const SentimentSpan &span) { return span.inTitle == inTitle && span.contribution != 0; });
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    QList<SentimentMark> marks;
    CharacterCount count(text);
    for (const SentimentSpan &span : sorted) {
        const int begin = count.upTo(span.begin);
        const int end = count.upTo(span.end);
        if (end > begin)
            marks.append({begin, end - begin, span.contribution});
    }
    return marks;
}

int countOf(const QList<SentimentMark> &marks, bool isAgainst)
{
    return int(std::count_if(marks.begin(), marks.end(),
                             [=](const SentimentMark &mark) { return (mark.contribution < 0) == isAgainst; }));
}

/** Where characters @p begin … @p end of a line are: more than one place where directions mix. */
QList<QRectF> placesOf(const QTextLine &line, int begin, int end)
{
    const double from = std::min(line.cursorToX(begin), line.cursorToX(end));
    const double to = std::max(line.cursorToX(begin), line.cursorToX(end));
    QList<QRectF> places;
    bool isInOneGo = true;
    for (const QGlyphRun &run : line.glyphRuns(begin, end - begin)) {
        const QRectF glyphs = run.boundingRect();
        isInOneGo = isInOneGo && from <= glyphs.center().x() && glyphs.center().x() <= to;
        places.append(QRectF(glyphs.left(), line.y(), glyphs.width(), line.height()));
    }
    return isInOneGo ? QList{QRectF(from, line.y(), to - from, line.height())} : places;
}

void paintMark(QPainter &painter, const QRectF &place, const QColor &color, bool isAgainst)
{
    constexpr double opacity = 0.13;
    constexpr double width = 2;
    constexpr double around = 1;
    QColor ground = color;
    ground.setAlphaF(opacity);
    const QRectF box = place.adjusted(-around, 0, around, 0);
    painter.fillRect(box, ground);
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    if (isAgainst)
        pen.setDashPattern({2.5, 0.75});
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()));
}

} // namespace

int MarkedText::against() const { return countOf(titleMarks, true) + countOf(marks, true); }

int MarkedText::inFavour() const { return countOf(titleMarks, false) + countOf(marks, false); }

/** Whether ratings taught how a text in its language feels, and it has no rating of its own. */
static bool isByRatings(const FeedbackItem &item, const ProjectSentiment &sentiment)
{
    const SentimentChoice *choice = sentiment.choiceFor(item.language);
    return choice && choice->isLearned && !item.rating && !item.csat;
}

MarkedText MarkedText::of(const FeedbackItem &item, const ProjectSentiment &sentiment, qsizetype most)
{
    const std::string title = beginningOf(item.title, most);
    const std::string text = beginningOf(item.text, most);
    MarkedText result;
    result.isLearned = isByRatings(item, sentiment);
    const Sentiment found = result.isLearned ? sentiment.explain(title, text, item.language)
                                             : WordSentiment().explain(title, text, item.language);
    result.title = QString::fromUtf8(title.data(), qsizetype(title.size()));
    result.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
    result.titleMarks = marksIn(title, found.spans, true);
    result.marks = marksIn(text, found.spans, false);
    result.score = found.score;
    return result;
}

void paintMarks(QPainter &painter, const Theme &theme, const QTextLayout &layout, const QPointF &origin,
                const QList<SentimentMark> &marks, int start)
{
    painter.save();
    for (int n = 0; n < layout.lineCount(); ++n) {
        const QTextLine line = layout.lineAt(n);
        const int lineBegin = line.textStart();
        const int lineEnd = lineBegin + line.textLength();
        for (const SentimentMark &mark : marks) {
            const int begin = std::max(mark.begin - start, lineBegin);
            const int end = std::min(mark.begin + mark.length - start, lineEnd);
            if (begin >= end)
                continue;
            const bool isAgainst = mark.contribution < 0;
            const QColor color = isAgainst ? theme.emotion.front() : theme.emotion.back();
            for (const QRectF &place : placesOf(line, begin, end))
                paintMark(painter, place.translated(origin), color, isAgainst);
        }
    }
    painter.restore();
}

} // namespace Views
