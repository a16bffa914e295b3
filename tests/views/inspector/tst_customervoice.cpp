#include "shop.h"
#include "shopfeedback.h"

#include "model/feedback/evidencewatch.h"
#include "model/feedback/feedbackoperations.h"
#include "model/insight/projectmetrics.h"
#include "model/journey/scoreoperations.h"
#include "model/journey/touchpointoperations.h"
#include "views/inspector/inspector.h"
#include "views/inspector/placevoice.h"
#include "views/inspector/quotecard.h"
#include "views/theme/measures.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/plainlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Model;
using namespace Views;
using namespace Qt::StringLiterals;

namespace {

/** 86 pieces about the late delivery (49 reviews, 37 surveys; mean −1.5), two about the call, one about the stage. */
QList<FeedbackItem> said()
{
    const qint64 last = QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    QList<FeedbackItem> items;
    constexpr double around[] = {-2, -1, -1.5, -1.5};
    for (int n = 0; n < 86; ++n) {
        FeedbackItem item;
        item.source = n % 12 < 5 ? Source::Survey : Source::Review;
        item.ref = std::to_string(n);
        item.touchpoint = "Delivery is late";
        item.date = FeedbackTime{last - qint64(n) * 86'400'000, false};
        item.rating = around[n % 4];
        item.ratingMin = -2;
        item.ratingMax = 2;
        item.persona = n % 4 == 0 ? "Anna, 34" : "";
        if (n % 3 == 0)
            item.text =
                n % 2 ? "Two days late and I had to ring them to hear it." : "<b>The driver</b> was lovely &amp; late.";
        if (item.source == Source::Survey) {
            item.ces = 2 + n % 2;
            item.nps = n % 11;
        }
        items.append(item);
    }
    for (int n = 0; n < 2; ++n) {
        FeedbackItem item;
        item.source = Source::Phone;
        item.ref = "call" + std::to_string(n);
        item.touchpoint = "Support calls first and helps";
        item.csat = 5;
        item.text = "配送が遅れましたが、電話をくれました。";
        items.append(item);
    }
    FeedbackItem item;
    item.source = Source::Interview;
    item.stage = "Retention";
    item.journey = "Return and refund";
    item.text = "I was never told.";
    items.append(item);
    return items;
}

} // namespace

/** What customers say of what is selected: the sections of the inspector, on the real widget. */
class TestCustomerVoice : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSwitch::instance().install(*qApp); }
    void init()
    {
        m_project = Project::inMemory();
        m_shop = std::make_unique<Shop>(*m_project);
        addFeedback(*m_project, said());
        m_watch = std::make_unique<EvidenceWatch>(*m_project);
        m_inspector = std::make_unique<Inspector>();
        m_inspector->resize(300, 800);
        m_inspector->setProject(m_project.get());
        m_inspector->setEvidence(m_watch.get());
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
    }
    void cleanup()
    {
        m_inspector.reset();
        m_watch.reset();
        m_project.reset();
    }

    void aTouchpointSaysWhatItsCustomersSay()
    {
        select(m_shop->late);
        QVERIFY(section()->isVisible());
        QCOMPARE(textOf(u"feedbackCount"_s), u"86"_s);
        const QStringList emotion = textsIn(u"measuredEmotion"_s);
        QCOMPARE(emotion[0], u"Measured emotion"_s);
        QCOMPARE(emotion[1], u"−1.5 ± 0.1"_s);
        // Believed: the mean of Anna's −1 and Ben's 0.5.
        QCOMPARE(emotion[2], u"worse than you think by 1.3"_s);
        QCOMPARE(textsIn(u"measuredEffort"_s)[1], u"5.6 ± 0.2"_s);
        QCOMPARE(textOf(u"evidenceLevel"_s), u"Evidence: measured (86 pieces of feedback)"_s);
        QCOMPARE(button()->text(), u"All 86 in the inbox →"_s);
    }

    void onePersonaIsComparedWithPeopleLikeThem()
    {
        select(m_shop->late);
        m_inspector->setPersonas({m_shop->anna});
        QCOMPARE(textOf(u"feedbackCount"_s), u"86"_s);
        const QStringList emotion = textsIn(u"measuredEmotion"_s);
        QCOMPARE(emotion[1], u"−2.0 ± 0.00"_s);
        QCOMPARE(emotion[2], u"worse than you think by 1.0"_s);
    }

    void theNewestWordsAreQuotedAsPlainText()
    {
        select(m_shop->late);
        const auto cards = m_inspector->findChildren<QuoteCard *>();
        QCOMPARE(cards.size(), 2); // the same words once
        QCOMPARE(cards[0]->accessibleName(), u"“<b>The driver</b> was lovely &amp; late.”"_s);
        QVERIFY(cards[0]->toolTip().contains(u"&lt;b&gt;"_s));
        QVERIFY(cards[0]->accessibleDescription().startsWith(u"Survey · 20 Nov"_s));
    }

    void fewAnswersClaimNothing()
    {
        select(m_shop->help);
        QCOMPARE(textOf(u"feedbackCount"_s), u"2"_s);
        const QStringList emotion = textsIn(u"measuredEmotion"_s);
        QCOMPARE(emotion[1], u"2.0"_s);
        QCOMPARE(emotion[2], u"too few answers to tell"_s);
        QVERIFY(!m_inspector->findChild<QWidget *>(u"measuredEffort"_s)->isVisible());
    }

    void allOfItIsReadInTheInbox()
    {
        select(m_shop->late);
        QSignalSpy requested(m_inspector.get(), &Inspector::feedbackRequested);
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
        FeedbackFilter wanted;
        wanted.touchpoint = m_shop->late;
        QVERIFY(requested.first().first().value<FeedbackFilter>() == wanted);
        m_inspector->setSelection({.stage = m_shop->retention});
        m_inspector->findChild<QScrollArea *>()->ensureWidgetVisible(button());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(requested.size(), 2);
        QCOMPARE(requested.last().first().value<FeedbackFilter>().stage, m_shop->retention);
    }

    void aStageSumsUpItsTouchpoints()
    {
        m_inspector->setSelection({.stage = m_shop->retention});
        QCOMPARE(textOf(u"feedbackCount"_s), u"88"_s);
        QVERIFY(!visible(u"evidenceLevel"_s));
        const auto evidence = m_watch->evidence();
        m_project->edit(Label("Link"), [&](Edit &edit) {
            linkFeedback(edit, QList<qint64>{evidence->idAt(evidence->count() - 1)}, m_shop->retention);
        });
        QCOMPARE(textOf(u"feedbackCount"_s), u"89"_s);
        m_project->edit(Label("Delete"), [&](Edit &edit) { removeTouchpoints(edit, {m_shop->help}); });
        QCOMPARE(textOf(u"feedbackCount"_s), u"87"_s);
    }

    void aJourneySaysHowMuchOfItIsMeasured()
    {
        m_inspector->setSelection({.journey = m_shop->first});
        QCOMPARE(textOf(u"evidenceLevel"_s), u"Evidence: 2 of 2 touchpoints measured, 0 observed, 0 assumed"_s);
        m_project->edit(Label("Add"), [&](Edit &edit) {
            const auto id = addTouchpoint(edit, {m_shop->retention, 3, 0}, u"Orders again"_s);
            edit.set(id, &Touchpoint::evidence, Evidence::Observed);
        });
        QCOMPARE(textOf(u"evidenceLevel"_s), u"Evidence: 2 of 3 touchpoints measured, 1 observed, 0 assumed"_s);
    }

    void metricsStandAgainstTheirTargets()
    {
        m_project->edit(Label("Set target"), [&](Edit &edit) {
            setTarget(edit, u"NPS"_s, {m_shop->first, {}, {}}, 30);
        });
        select(m_shop->late);
        const QStringList texts = textsIn(u"metricSection"_s);
        QCOMPARE(texts.first(), u"Metrics"_s);
        QVERIFY2(texts.join(u'|').contains(u"NPS|−"_s), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.join(u'|').contains(u"n 37 · ▼ missed · target 30"_s), qPrintable(texts.join(u'|')));
        m_project->edit(Label("Set target"), [&](Edit &edit) {
            setTarget(edit, u"NPS"_s, {m_shop->first, {}, {}}, -90);
        });
        QTRY_VERIFY(textsIn(u"metricSection"_s).join(u'|').contains(u"▲ met · target −90"_s));
        select(m_shop->help); // CSAT of two people
        QTRY_VERIFY(textsIn(u"metricSection"_s).contains(u"n 2: too few answers to tell"_s));
    }

    void followsFeedbackAndWhatIsBelieved()
    {
        select(m_shop->late);
        m_project->edit(Label("Believe"), [&](Edit &edit) {
            setEmotion(edit, m_shop->late, m_shop->anna, -1.5);
            setEmotion(edit, m_shop->late, m_shop->ben, {});
        });
        QCOMPARE(textsIn(u"measuredEmotion"_s)[2], u"no difference that is certain"_s);
        m_project->edit(Label("Hide"), [&](Edit &edit) {
            QList<qint64> ids;
            m_watch->evidence()->forEach([&](const EvidenceItem &item) { ids.append(item.id()); });
            hideFeedback(edit, ids.first(86));
        });
        QVERIFY(section()->findChild<PlainLabel *>()->isVisible());
        QCOMPARE(textOf(u"feedbackCount"_s), QString());
        QVERIFY(!button()->isVisible());
        QCOMPARE(textOf(u"evidenceLevel"_s), u"Evidence: assumed"_s);
        m_project->undo();
        QCOMPARE(textOf(u"feedbackCount"_s), u"86"_s);
    }

    void withoutFeedbackThePagesAreAsTheyWere()
    {
        Inspector plain;
        plain.resize(m_inspector->size());
        plain.setProject(m_project.get());
        plain.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plain));
        const InspectorSelection selections[] = {{.touchpoints = {m_shop->late}},
                                                 {.stage = m_shop->retention},
                                                 {.touchpoints = {m_shop->late, m_shop->help}}};
        m_inspector->setEvidence(nullptr);
        for (const InspectorSelection &selection : selections) {
            m_inspector->setSelection(selection);
            plain.setSelection(selection);
            QVERIFY(!section()->isVisible());
            QTest::qWait(20);
            QCOMPARE(m_inspector->grab().toImage(), plain.grab().toImage());
        }
        // Several share no feedback either.
        m_inspector->setEvidence(m_watch.get());
        QVERIFY(!section()->isVisible());
        select(m_shop->late);
        QVERIFY(section()->isVisible());
        m_project->undo(); // the import
        QVERIFY(!section()->isVisible());
    }

    void aWatchThatGoesLeavesNothingBehind()
    {
        select(m_shop->late);
        m_watch.reset();
        QVERIFY(!section()->isVisible());
        select(m_shop->help);
    }

    void quotesAreTheNewestWithWords()
    {
        const auto evidence = m_watch->evidence();
        const PlaceVoice voice = voiceOf(*evidence, {m_shop->late});
        QCOMPARE(voice.count, 86);
        QCOMPARE(voice.newest.size(), 86);
        QCOMPARE(voice.newest.first(), evidence->idAt(0));
        const auto quotes = quotesOf(m_project->rows(), voice.newest, 3);
        QCOMPARE(quotes.size(), 2);
        QCOMPARE(voiceOf(*evidence, {}).count, 0);
        FeedbackItem item;
        item.source = Source::Review;
        item.rating = 2;
        item.date = FeedbackTime{QDateTime(QDate(2020, 10, 14), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(), false};
        QCOMPARE(quoteSource(item), u"Review · 14 Oct 2020 · ★★"_s);
        item.ratingMax = 10;
        QCOMPARE(quoteSource(item), u"Review · 14 Oct 2020 · 2 of 10"_s);
        item.rating = {};
        item.csat = 2;
        QCOMPARE(quoteSource(item), u"Review · 14 Oct 2020 · CSAT 2"_s);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        if (!qEnvironmentVariableIsSet("THROUGHLINE_PICTURES"))
            QSKIP("Kept only where THROUGHLINE_PICTURES names a folder.");
        QFETCH(bool, dark);
        using Choice = ThemeSwitch::Choice;
        ThemeSwitch::instance().setChoice(dark ? Choice::Dark : Choice::Light);
        m_project->edit(Label("Set target"), [&](Edit &edit) {
            setTarget(edit, u"NPS"_s, {m_shop->first, {}, {}}, 30);
        });
        const std::pair<const char *, InspectorSelection> selections[] = {
            {"touchpoint", {.touchpoints = {m_shop->late}}},
            {"few", {.touchpoints = {m_shop->help}}},
            {"stage", {.stage = m_shop->retention}},
            {"journey", {.journey = m_shop->first}}};
        for (const auto &[name, selection] : selections) {
            m_inspector->setSelection(selection);
            QTest::qWait(30);
            const QString file = qEnvironmentVariable("THROUGHLINE_PICTURES") + u"/voice-"_s +
                                 QString::fromLatin1(name) + (dark ? u"-dark"_s : u"-light"_s);
            QVERIFY(m_inspector->grab().save(file + u".png"_s));
            QScrollBar *bar = m_inspector->findChild<QScrollArea *>()->verticalScrollBar();
            bar->setValue(bar->maximum());
            QTest::qWait(30);
            QVERIFY(m_inspector->grab().save(file + u"-end.png"_s));
        }
        ThemeSwitch::instance().setChoice(Choice::Light);
    }

private:
    void select(Id<Touchpoint> touchpoint) { m_inspector->setSelection({.touchpoints = {touchpoint}}); }
    QWidget *page() const { return m_inspector->findChild<QScrollArea *>()->widget(); }
    QWidget *section() const { return page()->findChild<QWidget *>(u"feedbackSection"_s); }
    QPushButton *button() const { return page()->findChild<QPushButton *>(u"allFeedback"_s); }
    QString textOf(const QString &name) const { return page()->findChild<QLabel *>(name)->text(); }
    bool visible(const QString &name) const { return page()->findChild<QWidget *>(name)->isVisible(); }
    /** The labels within it that show. */
    QStringList textsIn(const QString &name) const
    {
        QStringList texts;
        for (const QLabel *label : page()->findChild<QWidget *>(name)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<EvidenceWatch> m_watch;
    std::unique_ptr<Inspector> m_inspector;
};

QTEST_MAIN(TestCustomerVoice)
#include "tst_customervoice.moc"
