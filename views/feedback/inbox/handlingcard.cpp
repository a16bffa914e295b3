#include "views/feedback/inbox/handlingcard.h"

#include "model/store/clock.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/tagrow.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStyle>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int labelWidth = 84;
static constexpr int margin = 20;
static constexpr double msOfMinute = 60'000;

static QPushButton *quietButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton;
    button->setProperty("look", u"quiet"_s);
    button->setText(text);
    button->setToolTip(plainToolTip(tip));
    return button;
}

HandlingCard::HandlingCard(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_tags(new TagRow)
{
    setProperty("look", u"card"_s);
    m_grid->setContentsMargins(margin, margin - Measure::gap, margin - Measure::gap, margin - Measure::gap);
    m_grid->setHorizontalSpacing(Measure::gap);
    m_grid->setVerticalSpacing(Measure::gap);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    addRow(tr("Touchpoint"), makePlaceRow());
    addRow(tr("Tags"), m_tags);
    addRow(tr("Answer"), makeAnswerRow());
    connect(m_tags, &TagRow::added, this, &HandlingCard::tagAdded);
    connect(m_tags, &TagRow::removed, this, &HandlingCard::tagRemoved);
    connect(m_tags, &TagRow::activated, this, &HandlingCard::tagActivated);
    connect(m_tags, &TagRow::finished, this, &HandlingCard::taggingFinished);
}

void HandlingCard::addRow(const QString &label, QWidget *field)
{
    auto *caption = new PlainLabel(label, Look::Second);
    caption->setFixedHeight(Measure::controlLarge); // as what stands beside it
    m_grid->addWidget(caption, m_grid->rowCount(), 0, Qt::AlignTop);
    m_grid->addWidget(field, m_grid->rowCount() - 1, 1);
}

QWidget *HandlingCard::makePlaceRow()
{
    m_touchpoint = new QPushButton;
    m_touchpoint->setProperty("look", u"link"_s);
    m_touchpoint->setFont(Theme::font(Type::Body, Weight::SemiBold));
    m_touchpoint->setStyleSheet(u"QPushButton { color: palette(window-text); }"_s);
    m_touchpoint->setToolTip(tr("Shows it on the map."));
    m_touchpoint->setObjectName("touchpointOfFeedback"_L1);
    m_nowhere = new PlainLabel({}, Look::Second);
    m_nowhere->setObjectName("nowhere"_L1);
    m_how = new ElidedLabel({}, Look::Small);
    m_how->setObjectName("placement"_L1);
    m_link = quietButton(tr("Link…"), tr("Link it to a touchpoint (L)"));
    m_unlink = quietButton(tr("Unlink"), tr("It belongs to no touchpoint, whatever rules and its file say (U)"));
    m_rules = quietButton(tr("Follow rules"), tr("Takes back what was linked by hand: rules and its file count again"));
    m_link->setObjectName("link"_L1);
    m_rules->setObjectName("followRules"_L1);
    m_suggestedText = new ElidedLabel({}, Look::Small);
    m_suggestedText->setObjectName("suggestion"_L1);
    auto *take = new QPushButton(tr("Link"));
    take->setProperty("look", u"link"_s);
    take->setStyleSheet(u"QPushButton { color: palette(link); }"_s);
    take->setFont(Theme::font(Type::Small, Weight::SemiBold));
    take->setToolTip(tr("Link it to the suggested touchpoint"));
    take->setObjectName("takeSuggestion"_L1);
    m_suggested = new QWidget;
    auto *suggested = new QHBoxLayout(m_suggested);
    suggested->setContentsMargins(0, 0, 0, 0);
    suggested->setSpacing(Measure::gap);
    suggested->addWidget(m_suggestedText);
    suggested->addWidget(take);
    suggested->addStretch(1);
    m_suggested->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(Measure::grid);
    line->addWidget(m_touchpoint);
    line->addWidget(m_nowhere);
    line->addStretch(1);
    // Long names and three buttons are more than a narrow pane has room for side by side.
    m_touchpoint->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_touchpoint->setMinimumWidth(0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measure::panelMargin);
    for (QPushButton *button : {m_link, m_unlink, m_rules}) {
        button->setProperty("look", u"link"_s); // in line with the name above them
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_how);
    column->addLayout(buttons);
    column->addWidget(m_suggested);

    connect(m_touchpoint, &QPushButton::clicked, this, [this] { emit touchpointActivated(m_feedback.touchpoint); });
    connect(m_link, &QPushButton::clicked, this, &HandlingCard::linkRequested);
    connect(m_unlink, &QPushButton::clicked, this, &HandlingCard::unlinkRequested);
    connect(m_rules, &QPushButton::clicked, this, &HandlingCard::rulesRequested);
    connect(take, &QPushButton::clicked, this, [this] { emit suggestionTaken(m_suggestion->touchpoint); });
    return row;
}

QWidget *HandlingCard::makeAnswerRow()
{
    m_answer = new PlainLabel({});
    m_answer->setObjectName("answerState"_L1);
    m_answer->setWordWrap(true);
    m_reopen = quietButton(tr("Reopen"), tr("Takes the answer back: it is open again"));
    m_hide = quietButton(tr("Hide"), {});
    m_reopen->setObjectName("reopen"_L1);
    m_hide->setObjectName("hide"_L1);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Measure::grid);
    line->addWidget(m_answer, 1);
    line->addWidget(m_reopen);
    line->addWidget(m_hide);
    connect(m_reopen, &QPushButton::clicked, this, &HandlingCard::reopenRequested);
    connect(m_hide, &QPushButton::clicked, this, [this] { emit hideRequested(!m_feedback.isHidden); });
    return row;
}

void HandlingCard::setFeedback(const Project &project, const Feedback &feedback)
{
    if (feedback.id != m_feedback.id || feedback.touchpoint != m_feedback.touchpoint)
        setSuggestion({});
    m_feedback = feedback;
    const bool canEdit = !project.isReadOnly();
    for (QPushButton *button : {m_link, m_unlink, m_rules, m_reopen, m_hide})
        button->setEnabled(canEdit);
    m_tags->setEditable(canEdit);
    showPlace(project);
    showTags(project);
    showAnswer();
}

void HandlingCard::showPlace(const Project &project)
{
    const auto touchpoint = project.find(m_feedback.touchpoint);
    const auto stage = project.find(touchpoint ? touchpoint->stage : m_feedback.stage);
    QStringList parts;
    if (stage)
        parts += stage->name.simplified();
    parts += placementText(project, m_feedback);
    constexpr qsizetype longestName = 48;
    m_touchpoint->setVisible(touchpoint.has_value());
    m_touchpoint->setText(touchpoint ? shortened(touchpoint->name, longestName).replace(u'&', "&&"_L1) : QString());
    m_how->setVisible(touchpoint.has_value());
    m_how->setText(parts.join(u" · "_s));
    m_nowhere->setVisible(!touchpoint);
    m_nowhere->setText(touchpoint ? QString() : parts.join(u" · "_s));
    m_link->setText(m_feedback.journey ? tr("Change…") : tr("Link…"));
    m_unlink->setVisible(bool(m_feedback.journey));
    m_rules->setVisible(m_feedback.link.has_value());
}

void HandlingCard::showTags(const Project &project)
{
    QList<FeedbackTag> tags;
    QStringList known;
    for (const FeedbackTag &tag : project.all<FeedbackTag>()) {
        known += tag.name;
        if (m_feedback.tags.contains(tag.id))
            tags += tag;
    }
    m_tags->setTags(tags, known);
}

void HandlingCard::showAnswer()
{
    const bool isOpen = !m_feedback.isAnswered();
    m_answer->setText(m_feedback.isHidden ? tr("%1 · hidden: neither seen nor counted").arg(answerText(m_feedback))
                                          : answerText(m_feedback));
    m_answer->setProperty("look", isOpen ? u"warning"_s : QString());
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
    m_answer->setFont(Theme::font(Type::Body, isOpen ? Weight::SemiBold : Weight::Regular));
    m_reopen->setVisible(m_feedback.answer.has_value());
    m_hide->setText(m_feedback.isHidden ? tr("Show again") : tr("Hide"));
    m_hide->setToolTip(m_feedback.isHidden ? tr("It is seen and counted again")
                                           : tr("It is neither seen nor counted any more, as for spam (H)"));
}

void HandlingCard::setSuggestion(const std::optional<PlaceSuggestion> &suggestion)
{
    m_suggestion = suggestion;
    m_suggested->setVisible(suggestion.has_value());
    if (!suggestion)
        return;
    const QString name = suggestion->name.simplified();
    m_suggestedText->setText(suggestion->words.isEmpty()
                                 ? tr("Suggestion: %1").arg(name)
                                 : tr("Suggestion: %1 — similar words: %2").arg(name, suggestion->words.join(u", "_s)));
}

void HandlingCard::startTagging() { m_tags->startAdding(); }

QPoint HandlingCard::linkCorner() const
{
    return m_touchpoint->parentWidget()->mapToGlobal(QPoint(0, Measure::control + Measure::grid));
}

QString placementText(const Project &project, const Feedback &feedback)
{
    const bool isWhole = feedback.journey && !feedback.touchpoint;
    QString text;
    switch (feedback.placedBy) {
    case FeedbackPlace::By::Nobody:
        return HandlingCard::tr("not linked");
    case FeedbackPlace::By::Hand:
        if (!feedback.journey)
            return HandlingCard::tr("not linked, by hand");
        text = HandlingCard::tr("linked by hand");
        break;
    case FeedbackPlace::By::File:
        text = HandlingCard::tr("linked by the names in its file");
        break;
    case FeedbackPlace::By::Rule: {
        const auto rule = project.find(feedback.rule);
        constexpr qsizetype longest = 60;
        text = rule && !rule->query.isEmpty()
                   ? HandlingCard::tr("linked by rule “%1”").arg(shortened(rule->query, longest))
                   : HandlingCard::tr("linked by a rule");
        break;
    }
    }
    return isWhole ? HandlingCard::tr("the whole of it · %1").arg(text) : text;
}

QString answerText(const Feedback &feedback)
{
    if (const auto &answer = feedback.answer) {
        const QString when = momentText({answer->time, true});
        return answer->author.isEmpty() ? HandlingCard::tr("answered, %1").arg(when)
                                        : HandlingCard::tr("answered by %1, %2").arg(answer->author, when);
    }
    if (const auto &when = feedback.item.answeredAt)
        return HandlingCard::tr("answered, %1, as its file says").arg(momentText(*when));
    if (feedback.isAnswered())
        return HandlingCard::tr("answered, as its file says");
    if (!feedback.item.date)
        return HandlingCard::tr("open");
    return HandlingCard::tr("open for %1").arg(spanText(double(now() - feedback.item.date->milliseconds) / msOfMinute));
}

} // namespace Views
