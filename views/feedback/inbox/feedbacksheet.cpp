#include "views/feedback/inbox/feedbacksheet.h"

#include "views/feedback/inbox/facemark.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/flowlayout.h"
#include "views/feedback/inbox/markedtextview.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

/** Bytes of a text that are shown without being asked for: laying out more takes a while. */
static constexpr qsizetype shownText = 20'000;
static constexpr int margin = 24;
/** Of scores with two decimals. */

FeedbackSheet::FeedbackSheet(QWidget *parent)
    : QFrame(parent)
    , m_title(new MarkedTextView)
    , m_about(new PlainLabel({}, Look::Small))
    , m_face(new FaceMark)
    , m_text(new MarkedTextView)
    , m_all(new QPushButton(tr("Show all of this long text")))
    , m_sentiment(new ElidedLabel({}, Look::Small))
    , m_how(new QPushButton(tr("How is this computed?")))
{
    setProperty("look", u"card"_s);
    m_title->setFont(Theme::font(Type::PageTitle, Weight::SemiBold));
    m_title->setAccessibleName(tr("Title"));
    m_title->setObjectName("feedbackTitle"_L1);
    m_text->setAccessibleName(tr("Text"));
    m_text->setObjectName("feedbackText"_L1);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setContentsMargins(Measure::grid, 0, 0, 0); // as the text views have it
    m_sentiment->setFixedHeight(Measure::control);
    m_about->setObjectName("feedbackAbout"_L1);
    m_sentiment->setObjectName("feedbackSentiment"_L1);
    for (QPushButton *button : {m_all, m_how})
        button->setProperty("look", u"link"_s);
    m_how->setFont(Theme::font(Type::Small));
    m_how->setStyleSheet(u"QPushButton { color: palette(link); }"_s);
    m_how->setToolTip(tr("Opens the page of the manual about sentiment."));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(Measure::panelMargin);
    head->addLayout(words, 1);
    head->addWidget(m_face, 0, Qt::AlignTop);
    auto *foot = new FlowLayout;
    foot->setSpacing(Measure::grid);
    foot->setContentsMargins(Measure::grid, 0, 0, 0); // as the text views have it
    foot->addWidget(m_sentiment);
    foot->addWidget(m_how);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin - Measure::grid, margin, margin - Measure::gap);
    column->setSpacing(Measure::gap + Measure::grid);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_all, 0, Qt::AlignLeading);
    column->addLayout(foot);
    connect(m_how, &QPushButton::clicked, this, &FeedbackSheet::howComputedRequested);
    connect(m_all, &QPushButton::clicked, this, [this] { showText(true); });
}

void FeedbackSheet::setFeedback(const Feedback &feedback)
{
    const bool isOther = feedback.id != m_feedback.id;
    m_feedback = feedback;
    m_about->setText(aboutText(feedback));
    m_sentiment->setText(sentimentText(feedback, *m_lesson));
    const auto emotion = emotionOf(feedback.item, feedback.sentiment);
    m_face->setVisible(emotion.has_value());
    m_face->setEmotion(emotion, moodTitle(moodOf(emotion)));
    if (isOther)
        showText(false);
}

void FeedbackSheet::showText(bool isAll)
{
    const MarkedText words = MarkedText::of(m_feedback.item, *m_lesson, isAll ? -1 : shownText);
    m_title->setVisible(!words.title.trimmed().isEmpty());
    m_title->setMarkedText(words.title, words.titleMarks);
    m_text->setVisible(!words.text.trimmed().isEmpty());
    m_text->setMarkedText(words.text, words.marks);
    m_all->setVisible(!isAll && m_feedback.item.text.size() > size_t(shownText));
}

QString aboutText(const Feedback &feedback)
{
    const FeedbackItem &item = feedback.item;
    // A name may run the other way than what stands beside it.
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    QString author = QString::fromStdString(item.author).simplified();
    if (!author.isEmpty())
        author = isolate + author + end;
    QStringList parts{author.isEmpty() ? title(item.source)
                                       : FeedbackSheet::tr("%1 by %2").arg(title(item.source), author)};
    if (item.date)
        parts += momentText(*item.date);
    parts += ratingText(item);
    if (item.nps)
        parts += FeedbackSheet::tr("NPS %1 of 10").arg(*item.nps);
    if (item.csat)
        parts += FeedbackSheet::tr("CSAT %1 of 5").arg(QLocale().toString(*item.csat));
    if (item.ces)
        parts += FeedbackSheet::tr("CES %1 of %2").arg(*item.ces).arg(item.cesVersion == 1 ? 5 : 7);
    if (!item.language.empty())
        parts += languageTitle(QString::fromStdString(item.language));
    parts += QString::fromStdString(item.channel).simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/** "word list", or how well what was learned did where it could be checked. */
static QString methodText(const MarkedText &words, const SentimentChoice *choice)
{
    if (!words.isLearned || !choice)
        return FeedbackSheet::tr("word list");
    const auto share = [](double f1) { return QLocale().toString(f1, 'f', 2); };
    return FeedbackSheet::tr("learned from your ratings (F1 %1 on %2 of them; word list %3)")
        .arg(share(choice->learnedF1), QLocale().toString(choice->n), share(choice->wordsF1));
}

QString sentimentText(const Feedback &feedback, const ProjectSentiment &sentiment)
{
    const FeedbackItem &item = feedback.item;
    QStringList sentences;
    if (item.title.empty() && item.text.empty()) {
        sentences += FeedbackSheet::tr("It has no words, so it has no sentiment.");
    } else {
        const MarkedText words = MarkedText::of(item, sentiment, shownText);
        const QString score = signedText(feedback.sentiment.value_or(words.score));
        const int against = words.against();
        const int inFavour = words.inFavour();
        const QString how = methodText(words, sentiment.choiceFor(item.language));
        sentences += against + inFavour == 0
                         ? FeedbackSheet::tr("Sentiment %1: %2, no word against or for.").arg(score, how)
                         : FeedbackSheet::tr("Sentiment %1: %2, %3, %4.")
                               .arg(score, how, FeedbackSheet::tr("%n words against", nullptr, against),
                                    FeedbackSheet::tr("%n for", nullptr, inFavour));
    }
    if (item.rating || item.csat)
        sentences += FeedbackSheet::tr("The face shows the rating.");
    return sentences.join(u' ');
}

} // namespace Views
