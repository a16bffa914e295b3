#include "views/feedback/inbox/filterpanel.h"

#include "model/feedback/feedbackoperations.h"
#include "model/insight/projectmetrics.h"
#include "model/store/clock.h"
#include "views/feedback/inbox/feedbackwords.h"
#include "views/feedback/inbox/filtergroup.h"
#include "views/feedback/inbox/savedfilters.h"
#include "views/feedback/inbox/touchpointchooser.h"
#include "views/theme/theme.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int mostTouchpoints = 8;
static constexpr int mostOthers = 6;
/** With fewer the median says nothing. */
static constexpr qint64 fewAnswers = 5;

static constexpr auto openKey = "open"_L1;
static constexpr auto everythingKey = "everything"_L1;
static constexpr auto notLinkedKey = "not linked"_L1;
static constexpr auto answeredKey = "answered"_L1;
static constexpr auto hiddenKey = "hidden"_L1;

FilterPanel::FilterPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_answered(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("look", u"panel"_s);
    setAccessibleName(tr("Filters"));
    m_body->setProperty("look", u"panel"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(Measure::gap, Measure::panelMargin, Measure::gap, Measure::panelMargin);
    column->setSpacing(0);
    m_show = makeGroup(tr("Show"), 0, &FilterPanel::chooseShow);
    m_touchpoints = makeGroup(tr("Touchpoint"), mostTouchpoints, &FilterPanel::chooseTouchpoint);
    m_sources = makeGroup(tr("Source"), mostOthers, &FilterPanel::chooseSource);
    m_moods = makeGroup(tr("Sentiment"), 0, &FilterPanel::chooseMood);
    m_tags = makeGroup(tr("Tag"), mostOthers, &FilterPanel::chooseTag);
    m_saved = new SavedFilters;
    column->addWidget(m_saved);
    m_languages = makeGroup(tr("Language"), mostOthers, &FilterPanel::chooseLanguage);
    m_imports = makeGroup(tr("Import"), mostOthers, &FilterPanel::chooseImport);
    makeAnswered();
    column->addStretch(1);
    setWidget(m_body);
    connectGroups();
}

FilterGroup *FilterPanel::makeGroup(const QString &caption, int most, void (FilterPanel::*chooser)(const QString &))
{
    auto *group = new FilterGroup(caption);
    group->setMostShown(most);
    m_body->layout()->addWidget(group);
    connect(group, &FilterGroup::clicked, this, chooser);
    return group;
}

void FilterPanel::makeAnswered()
{
    m_median = new PlainLabel({}, Look::PageTitle);
    m_answers = new PlainLabel({}, Look::Small);
    m_answers->setWordWrap(true);
    m_answered->setToolTip(plainToolTip(tr("The median time from feedback to its first answer, where both have a time "
                                           "of day or the file says how long it took.")));
    auto *column = new QVBoxLayout(m_answered);
    column->setContentsMargins(Measure::gap, 0, Measure::gap, 0);
    column->setSpacing(2);
    column->addWidget(new PlainLabel(tr("Answered within"), Look::Caption));
    column->addSpacing(Measure::grid);
    column->addWidget(m_median);
    column->addWidget(m_answers);
    m_body->layout()->addWidget(m_answered);
}

void FilterPanel::connectGroups()
{
    m_touchpoints->setMoreElsewhere(true);
    connect(m_touchpoints, &FilterGroup::moreRequested, this, &FilterPanel::askForTouchpoint);
    connect(m_touchpoints, &FilterGroup::dropped, this, [this](const QString &key, const QList<qint64> &feedback) {
        emit linkRequested(feedback, Id<Touchpoint>::fromString(key));
    });
    connect(m_imports, &FilterGroup::menuRequested, this, &FilterPanel::openImportMenu);
    connect(m_imports, &FilterGroup::removalRequested, this,
            [this](const QString &key) { removeImport(Id<FeedbackImport>::fromString(key)); });
    connect(m_saved, &SavedFilters::chosen, this, &FilterPanel::choose);
}

void FilterPanel::setProject(Project *project)
{
    m_project = project;
    m_counts = {};
    m_filter = {};
    m_saved->setProject(project);
    reload();
}

void FilterPanel::setCounts(const InboxCounts &counts)
{
    m_counts = counts;
    reload();
}

void FilterPanel::setFilter(const FeedbackFilter &filter, bool isOpenFirst)
{
    const bool isOtherTouchpoint = filter.touchpoint != m_filter.touchpoint;
    m_filter = filter;
    m_isOpenFirst = isOpenFirst;
    m_saved->setFilter(filter);
    if (isOtherTouchpoint)
        fillTouchpoints(); // it may have none
    showChosen();
}

void FilterPanel::reload()
{
    fillShow();
    fillTouchpoints();
    fillSources();
    fillMoods();
    fillLanguages();
    fillImports();
    fillTags();
    fillAnswered();
    m_saved->reload();
    showChosen();
}

static FilterRow::Entry entryOf(const QString &key, const QString &text, qint64 count)
{
    FilterRow::Entry entry;
    entry.key = key;
    entry.text = text;
    entry.count = count;
    return entry;
}

/** Most feedback first; equal ones as they came. */
static void sortByCount(QList<FilterRow::Entry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
}

void FilterPanel::fillShow()
{
    const FeedbackCounts &counts = m_counts.feedback;
    m_show->setEntries(
        {entryOf(openKey, tr("Open first"), counts.open), entryOf(everythingKey, tr("Everything"), counts.everything),
         entryOf(notLinkedKey, tr("Not linked"), counts.notLinked),
         entryOf(answeredKey, tr("Answered"), counts.answered), entryOf(hiddenKey, tr("Hidden"), counts.hidden)});
}

void FilterPanel::fillTouchpoints()
{
    QList<FilterRow::Entry> entries;
    const QList<TouchpointEntry> all = m_project ? touchpointsOf(*m_project) : QList<TouchpointEntry>();
    for (const TouchpointEntry &touchpoint : all) {
        const qint64 count = m_counts.feedback.touchpoints.value(touchpoint.id);
        const bool isFirst = entries.size() < mostTouchpoints; // places to drop feedback on
        if (count == 0 && !isFirst && touchpoint.id != m_filter.touchpoint)
            continue;
        FilterRow::Entry entry = entryOf(touchpoint.id.toString(), touchpoint.name, count);
        entry.takesFeedback = !m_project->isReadOnly();
        entry.tip = tr("%1 · %2 · %3").arg(touchpoint.name, touchpoint.stage, touchpoint.journey) + u'\n' +
                    tr("Drop feedback here to link it.");
        entries.append(entry);
    }
    sortByCount(entries);
    m_touchpoints->setEntries(entries);
}

void FilterPanel::fillSources()
{
    QList<FilterRow::Entry> entries;
    for (size_t n = 0; n < std::size(Words<Source>::words); ++n) {
        const qint64 count = m_counts.feedback.sources.value(Source(n));
        if (count > 0 || m_filter.sources.contains(Source(n)))
            entries.append(entryOf(word(Source(n)), title(Source(n)), count));
    }
    sortByCount(entries);
    m_sources->setEntries(entries);
}

void FilterPanel::fillMoods()
{
    QList<FilterRow::Entry> entries;
    for (const Mood mood : {Mood::Good, Mood::Neutral, Mood::Bad, Mood::None}) {
        const qint64 count = m_counts.moods[size_t(mood)];
        if (count == 0 && (mood == Mood::None || m_counts.feedback.everything == 0))
            continue;
        FilterRow::Entry entry = entryOf(QString::number(int(mood)), moodTitle(mood), count);
        if (mood != Mood::None)
            entry.face = emotionOf(mood);
        entries.append(entry);
    }
    m_moods->setEntries(entries);
}

void FilterPanel::fillLanguages()
{
    QList<FilterRow::Entry> entries;
    for (auto it = m_counts.feedback.languages.cbegin(); it != m_counts.feedback.languages.cend(); ++it) {
        if (!it.key().isEmpty() && *it > 0)
            entries.append(entryOf(it.key(), languageTitle(it.key()), *it));
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    sortByCount(entries);
    m_languages->setEntries(entries);
}

void FilterPanel::fillImports()
{
    QList<FilterRow::Entry> entries;
    const QList<FeedbackImport> imports = m_project ? importsIn(m_project->rows()) : QList<FeedbackImport>();
    for (const FeedbackImport &import : imports) {
        FilterRow::Entry entry = entryOf(import.id.toString(), import.name, m_counts.feedback.imports.value(import.id));
        entry.tip = tr("%1, imported on %2: %3")
                        .arg(import.name, momentText({import.time, true}),
                             tr("%n pieces of feedback", nullptr, int(entry.count)));
        entry.hasMenu = true;
        entries.prepend(entry); // the newest first
    }
    m_imports->setEntries(entries);
}

void FilterPanel::fillTags()
{
    QList<FilterRow::Entry> entries;
    const QList<FeedbackTag> tags = m_project ? m_project->all<FeedbackTag>() : QList<FeedbackTag>();
    for (const FeedbackTag &tag : tags)
        entries.append(entryOf(tag.id.toString(), tag.name, m_counts.tags.value(tag.id)));
    sortByCount(entries);
    m_tags->setEntries(entries);
}

void FilterPanel::fillAnswered()
{
    const FeedbackCounts &counts = m_counts.feedback;
    m_answered->setVisible(counts.everything > 0);
    const bool isEnough = counts.responses >= fewAnswers && counts.medianResponse;
    m_median->setVisible(isEnough);
    m_median->setText(isEnough ? spanText(*counts.medianResponse) : QString());
    const auto target =
        m_project ? targetOf(m_project->rows(), Metric::of(MetricKind::Frt).word, {}) : std::optional<double>();
    QString answers = isEnough ? tr("median of %1").arg(QLocale().toString(counts.responses))
                               : tr("Too few answers with a time: %1.").arg(QLocale().toString(counts.responses));
    if (isEnough && target)
        answers += u" · "_s + tr("target %1").arg(spanText(*target));
    m_answers->setText(answers);
}

static QString showKeyOf(const FeedbackFilter &filter, bool isOpenFirst)
{
    if (filter.isHidden)
        return hiddenKey;
    if (filter.isAnswered)
        return *filter.isAnswered ? answeredKey : openKey;
    if (filter.isLinked)
        return *filter.isLinked ? QString() : notLinkedKey;
    return isOpenFirst ? openKey : everythingKey;
}

void FilterPanel::showChosen()
{
    QSet<QString> sources;
    for (const Source source : std::as_const(m_filter.sources))
        sources.insert(word(source));
    m_show->setChosen({showKeyOf(m_filter, m_isOpenFirst)});
    m_touchpoints->setChosen({m_filter.touchpoint.toString()});
    m_sources->setChosen(sources);
    m_moods->setChosen(m_filter.mood ? QSet<QString>{QString::number(int(*m_filter.mood))} : QSet<QString>());
    m_languages->setChosen({m_filter.language});
    m_imports->setChosen({m_filter.import.toString()});
    m_tags->setChosen({m_filter.tag.toString()});
}

void FilterPanel::chooseShow(const QString &key)
{
    FeedbackFilter filter = m_filter;
    filter.isAnswered.reset();
    filter.isLinked.reset();
    filter.isHidden = key == hiddenKey;
    if (key == answeredKey)
        filter.isAnswered = true;
    else if (key == notLinkedKey)
        filter.isLinked = false;
    emit filterChosen(filter, key == openKey || (m_isOpenFirst && key != everythingKey));
}

/** Chooses @p value, or nothing where it is chosen already. */
template <class T>
static FeedbackFilter toggled(FeedbackFilter filter, T FeedbackFilter::*member, const T &value)
{
    filter.*member = filter.*member == value ? T() : value;
    return filter;
}

void FilterPanel::chooseTouchpoint(const QString &key)
{
    choose(toggled(m_filter, &FeedbackFilter::touchpoint, Id<Touchpoint>::fromString(key)));
}

void FilterPanel::chooseSource(const QString &key)
{
    FeedbackFilter filter = m_filter;
    const auto source = fromWord<Source>(key);
    if (source && filter.sources.removeAll(*source) == 0)
        filter.sources.append(*source);
    choose(filter);
}

void FilterPanel::chooseMood(const QString &key)
{
    choose(toggled(m_filter, &FeedbackFilter::mood, std::optional(Mood(key.toInt()))));
}

void FilterPanel::chooseLanguage(const QString &key) { choose(toggled(m_filter, &FeedbackFilter::language, key)); }

void FilterPanel::chooseImport(const QString &key)
{
    choose(toggled(m_filter, &FeedbackFilter::import, Id<FeedbackImport>::fromString(key)));
}

void FilterPanel::chooseTag(const QString &key)
{
    choose(toggled(m_filter, &FeedbackFilter::tag, Id<FeedbackTag>::fromString(key)));
}

void FilterPanel::askForTouchpoint(QWidget *below)
{
    auto *chooser = new TouchpointChooser(*m_project, tr("Show the feedback of which touchpoint?"), this);
    connect(chooser, &TouchpointChooser::chosen, this, [this](Id<Touchpoint> touchpoint) {
        FeedbackFilter filter = m_filter;
        filter.touchpoint = touchpoint;
        choose(filter);
    });
    chooser->openAt(below->mapToGlobal(QPoint(0, below->height())));
}

void FilterPanel::openImportMenu(const QString &key, const QPoint &global)
{
    const auto import = Id<FeedbackImport>::fromString(key);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show only this import"), this, [this, import] {
        FeedbackFilter filter;
        filter.import = import;
        choose(filter);
    });
    menu->addSeparator();
    QAction *removing = menu->addAction(tr("Remove this import"), this, [this, import] { removeImport(import); });
    removing->setEnabled(!m_project->isReadOnly());
    menu->popup(global);
}

void FilterPanel::removeImport(Id<FeedbackImport> import)
{
    const auto there = m_project->find(import);
    if (!there || m_project->isReadOnly())
        return;
    m_project->perform({QT_TRANSLATE_NOOP("Edit", "Remove import “%1”"), {there->name}},
                       [&](Edit &edit) { Model::removeImport(edit, import); });
    if (m_filter.import == import && !m_project->find(import)) {
        FeedbackFilter filter = m_filter;
        filter.import = {};
        choose(filter);
    }
}

} // namespace Views
