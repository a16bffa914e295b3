#include "views/feedback/inbox/filtermenu.h"

#include "model/store/clock.h"
#include "views/feedback/inbox/feedbackwords.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static QString say(const char *text) { return QCoreApplication::translate("FilterMenu", text); }

/** In a menu an ampersand would mark a key. */
static QString plain(QString text)
{
    constexpr qsizetype longest = 60;
    return shortened(text.replace(u'&', "&&"_L1), longest);
}

namespace {

class FilterMenu
{
public:
    FilterMenu(QMenu &menu, const FilterOffer &offer)
        : m_menu(menu)
        , m_offer(offer)
    {
    }

    void addStates();
    void addPlaces();
    void addContents();
    void addPeriods();

private:
    using Set = std::function<void(FeedbackFilter &)>;
    void add(QMenu *menu, const QString &text, const Set &set)
    {
        menu->addAction(plain(text), menu, [filter = m_offer.filter, choose = m_offer.choose, set]() mutable {
            set(filter);
            choose(filter);
        });
    }
    QMenu *submenu(const char *title) { return m_menu.addMenu(say(title)); }
    template <class R>
    void addNamed(const char *title, const QList<R> &rows, QString R::*name, Id<R> FeedbackFilter::*member)
    {
        if (rows.isEmpty())
            return;
        QMenu *menu = submenu(title);
        for (const R &row : rows)
            add(menu, row.*name, [member, id = row.id](FeedbackFilter &filter) { filter.*member = id; });
    }
    void addLast(QMenu *menu, const char *title, int count, PeriodUnit unit)
    {
        add(menu, say(title), [=](FeedbackFilter &filter) { filter.period = Period::last(count, unit, now()); });
    }

    QMenu &m_menu;
    const FilterOffer &m_offer;
};

void FilterMenu::addStates()
{
    add(&m_menu, say(QT_TRANSLATE_NOOP("FilterMenu", "Open")), [](FeedbackFilter &f) { f.isAnswered = false; });
    add(&m_menu, say(QT_TRANSLATE_NOOP("FilterMenu", "Answered")), [](FeedbackFilter &f) { f.isAnswered = true; });
    add(&m_menu, say(QT_TRANSLATE_NOOP("FilterMenu", "Linked")), [](FeedbackFilter &f) { f.isLinked = true; });
    add(&m_menu, say(QT_TRANSLATE_NOOP("FilterMenu", "Not linked")), [](FeedbackFilter &f) { f.isLinked = false; });
    m_menu.addSeparator();
}

void FilterMenu::addPlaces()
{
    const QList<Journey> journeys = m_offer.project.all<Journey>();
    m_menu.addAction(say(QT_TRANSLATE_NOOP("FilterMenu", "Touchpoint…")), &m_menu, m_offer.askForTouchpoint);
    if (!journeys.isEmpty()) {
        QMenu *menu = submenu(QT_TRANSLATE_NOOP("FilterMenu", "Stage"));
        for (const Journey &journey : journeys) {
            QMenu *stages = menu->addMenu(plain(journey.title));
            for (const Stage &stage : m_offer.project.where(&Stage::journey, journey.id))
                add(stages, stage.name, [id = stage.id](FeedbackFilter &f) { f.stage = id; });
        }
    }
    addNamed(QT_TRANSLATE_NOOP("FilterMenu", "Journey"), journeys, &Journey::title, &FeedbackFilter::journey);
    addNamed(QT_TRANSLATE_NOOP("FilterMenu", "Persona"), m_offer.project.all<Persona>(), &Persona::name,
             &FeedbackFilter::persona);
    m_menu.addSeparator();
}

void FilterMenu::addContents()
{
    QMenu *moods = submenu(QT_TRANSLATE_NOOP("FilterMenu", "Sentiment"));
    for (const Mood mood : {Mood::Good, Mood::Neutral, Mood::Bad, Mood::None})
        add(moods, moodTitle(mood), [mood](FeedbackFilter &f) { f.mood = mood; });
    QMenu *metrics = submenu(QT_TRANSLATE_NOOP("FilterMenu", "Metric"));
    for (const MetricKind kind : {MetricKind::Nps, MetricKind::Csat, MetricKind::Ces, MetricKind::Ces1, MetricKind::Fcr,
                                  MetricKind::Frt, MetricKind::Tickets})
        add(metrics, Metric::of(kind).title(), [kind](FeedbackFilter &f) { f.answersTo = kind; });
    QMenu *sources = submenu(QT_TRANSLATE_NOOP("FilterMenu", "Source"));
    for (size_t n = 0; n < std::size(Words<Source>::words); ++n) {
        if (m_offer.counts.feedback.sources.contains(Source(n)))
            add(sources, title(Source(n)), [n](FeedbackFilter &f) { f.sources = {Source(n)}; });
    }
    sources->menuAction()->setVisible(!sources->isEmpty());
    QStringList languages = m_offer.counts.feedback.languages.keys();
    languages.removeAll(QString());
    std::sort(languages.begin(), languages.end());
    if (!languages.isEmpty()) {
        QMenu *menu = submenu(QT_TRANSLATE_NOOP("FilterMenu", "Language"));
        for (const QString &language : std::as_const(languages))
            add(menu, languageTitle(language), [language](FeedbackFilter &f) { f.language = language; });
    }
    addNamed(QT_TRANSLATE_NOOP("FilterMenu", "Tag"), m_offer.project.all<FeedbackTag>(), &FeedbackTag::name,
             &FeedbackFilter::tag);
    addNamed(QT_TRANSLATE_NOOP("FilterMenu", "Import"), importsIn(m_offer.project.rows()), &FeedbackImport::name,
             &FeedbackFilter::import);
}

void FilterMenu::addPeriods()
{
    QMenu *menu = submenu(QT_TRANSLATE_NOOP("FilterMenu", "Time"));
    addLast(menu, QT_TRANSLATE_NOOP("FilterMenu", "Last 7 days"), 7, PeriodUnit::Day);
    addLast(menu, QT_TRANSLATE_NOOP("FilterMenu", "Last 30 days"), 30, PeriodUnit::Day);
    addLast(menu, QT_TRANSLATE_NOOP("FilterMenu", "Last 3 months"), 3, PeriodUnit::Month);
    addLast(menu, QT_TRANSLATE_NOOP("FilterMenu", "Last 12 months"), 12, PeriodUnit::Month);
}

} // namespace

void fillFilterMenu(QMenu &menu, const FilterOffer &offer)
{
    FilterMenu filling(menu, offer);
    filling.addStates();
    filling.addPlaces();
    filling.addContents();
    filling.addPeriods();
}

} // namespace Views
