#include "views/inspector/feedbacksection.h"

#include "model/insight/believed.h"
#include "model/insight/evidencelevel.h"
#include "model/insight/gapwords.h"
#include "views/inspector/customervoice.h"
#include "views/inspector/linkbutton.h"
#include "views/inspector/quotecard.h"
#include "views/inspector/sectionline.h"
#include "views/inspector/tonelabel.h"
#include "views/widgets/plaintooltip.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;
using Tone = ToneLabel::Tone;

static constexpr qsizetype mostQuotes = 3;

FeedbackSection::FeedbackSection(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_count(new PlainLabel({}, Look::Second))
    , m_none(new PlainLabel(tr("No feedback is linked here yet."), Look::Small))
    , m_column(new QVBoxLayout(this))
    , m_quotes(new QVBoxLayout)
    , m_all(new LinkButton)
    , m_evidence(new PlainLabel({}, Look::Small))
{
    setObjectName(u"feedbackSection"_s);
    m_column->setContentsMargins(0, Measure::gap + Measure::grid, 0, 0);
    m_column->setSpacing(Measure::grid);
    m_column->addWidget(sectionLine());
    m_column->addSpacing(Measure::gap);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("What customers say"), Look::Strong), 1);
    m_count->setObjectName(u"feedbackCount"_s);
    head->addWidget(m_count);
    m_column->addLayout(head);
    m_none->setWordWrap(true);
    m_column->addWidget(m_none);
    m_emotion = addRow(tr("Measured emotion"));
    m_effort = addRow(tr("Measured effort"));
    m_emotion.row->setObjectName(u"measuredEmotion"_s);
    m_effort.row->setObjectName(u"measuredEffort"_s);
    m_quotes->setContentsMargins(0, Measure::grid, 0, 0);
    m_quotes->setSpacing(Measure::gap);
    m_column->addLayout(m_quotes);
    m_all->setObjectName(u"allFeedback"_s);
    m_all->setToolTip(tr("Read all of it in the inbox."));
    m_column->addWidget(m_all);
    m_evidence->setObjectName(u"evidenceLevel"_s);
    m_evidence->setWordWrap(true);
    m_column->addWidget(m_evidence);
    connect(m_all, &QPushButton::clicked, this, [this] { emit feedbackRequested(m_filter); });
    hide();
}

FeedbackSection::Row FeedbackSection::addRow(const QString &name)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->addWidget(new PlainLabel(name, Look::Second), 1);
    auto *figure = new ToneLabel(Theme::font(Type::Body, Weight::SemiBold));
    line->addWidget(figure);
    column->addLayout(line);
    auto *gap = new ToneLabel(Theme::font(Type::Small));
    gap->setWordWrap(true);
    column->addWidget(gap);
    m_column->addWidget(row);
    return {row, figure, gap};
}

void FeedbackSection::setVoice(CustomerVoice *voice)
{
    if (m_voice)
        m_voice->disconnect(this);
    m_voice = voice;
    if (voice)
        connect(voice, &CustomerVoice::changed, this, &FeedbackSection::fill);
    fill();
}

void FeedbackSection::setPersonas(const QSet<Id<Persona>> &personas)
{
    m_personas = personas;
    fill();
}

void FeedbackSection::setTouchpoint(const Touchpoint &touchpoint)
{
    m_filter = {};
    m_filter.touchpoint = touchpoint.id;
    m_touchpoints = {touchpoint.id};
    m_set = touchpoint.evidence;
    fill();
}

void FeedbackSection::setStage(Id<Stage> stage)
{
    m_filter = {};
    m_filter.stage = stage;
    m_touchpoints.clear();
    for (const Touchpoint &touchpoint : m_project.where(&Touchpoint::stage, stage))
        m_touchpoints.insert(touchpoint.id);
    fill();
}

void FeedbackSection::clear()
{
    m_filter = {};
    fill();
}

void FeedbackSection::refresh(const Changes &changes)
{
    if (changes.touches<Score>())
        fill();
}

Id<Persona> FeedbackSection::onlyPersona() const
{
    return m_personas.size() == 1 ? *m_personas.cbegin() : Id<Persona>();
}

void FeedbackSection::readVoice()
{
    const Made made{m_voice->evidence(), m_filter, m_touchpoints, onlyPersona()};
    if (made == m_made)
        return;
    m_made = made;
    m_said = voiceOf(*made.evidence, made.touchpoints, made.place.stage, made.persona);
    showQuotes();
}

void FeedbackSection::fill()
{
    const bool isShown = m_voice && m_voice->hasFeedback() && !m_filter.isEmpty();
    setVisible(isShown);
    if (!isShown) {
        m_made = {};
        return;
    }
    readVoice();
    const QString count = QLocale().toString(m_said.count);
    m_count->setText(m_said.count > 0 ? count : QString());
    m_none->setVisible(m_said.count == 0);
    showRow(m_emotion, Model::Measure::Emotion, m_said.emotion);
    showRow(m_effort, Model::Measure::Effort, m_said.effort);
    m_all->setVisible(m_said.count > 0);
    m_all->setText(m_said.count == 1 ? tr("Read it in the inbox →") : tr("All %1 in the inbox →").arg(count));
    m_all->setAccessibleName(m_all->text());
    m_evidence->setVisible(bool(m_filter.touchpoint));
    m_evidence->setText(evidenceText(m_set, m_said.count));
}

std::optional<Gap> FeedbackSection::gapOf(Model::Measure measure, const MeasuredValue &value) const
{
    const Id<Touchpoint> touchpoint = m_filter.touchpoint;
    if (!touchpoint)
        return {};
    const QList<Score> scores = m_project.where(&Score::touchpoint, touchpoint);
    return Model::gapOf(touchpoint, measure, believedOf(scores, measure, m_personas), value);
}

/** What stands below the value: how far it is from what is believed, or that there are too few answers. */
static QString meaningOf(const std::optional<Gap> &gap, const MeasuredValue &value)
{
    if (gap)
        return gapText(*gap);
    return value.isTooFew() ? FeedbackSection::tr("too few answers to tell") : QString();
}

void FeedbackSection::showRow(const Row &row, Model::Measure measure, const MeasuredValue &value)
{
    row.row->setVisible(value.value.has_value());
    if (!value.value)
        return;
    const bool isEmotion = measure == Model::Measure::Emotion;
    const int step = isEmotion ? Theme::emotionStep(*value.value) : 2;
    row.figure->say(measuredFigure(value), !isEmotion         ? Tone::Effort
                                           : value.isTooFew() ? Tone::Quiet
                                           : step < 2         ? Tone::Bad
                                           : step > 2         ? Tone::Good
                                                              : Tone::Plain);
    const Id<Persona> persona = onlyPersona();
    const auto person = persona ? m_project.find(persona) : std::nullopt;
    row.row->setToolTip(plainToolTip(person
                                         ? tr("%1, of people like %2").arg(measuredText(measure, value), person->name)
                                         : tr("%1, 95 % interval").arg(measuredText(measure, value))));
    const auto gap = gapOf(measure, value);
    const QString meaning = meaningOf(gap, value);
    const auto worse = gap ? isWorse(*gap) : std::nullopt;
    row.gap->setVisible(!meaning.isEmpty());
    row.gap->say(meaning, !worse ? Tone::Quiet : *worse ? Tone::Bad : Tone::Good);
}

void FeedbackSection::showQuotes()
{
    while (QLayoutItem *item = m_quotes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Feedback &feedback : quotesOf(m_project.rows(), m_said.newest, mostQuotes)) {
        auto *card = new QuoteCard;
        card->setQuote(quoteText(feedback.item), quoteSource(feedback.item),
                       emotionOf(feedback.item, feedback.sentiment));
        m_quotes->addWidget(card);
    }
}

} // namespace Views
