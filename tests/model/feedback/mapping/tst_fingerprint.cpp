#include "model/feedback/mapping/fingerprintindex.h"

#include <QtTest>

#include <functional>
#include <set>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

FeedbackItem sample()
{
    FeedbackItem item;
    item.source = Source::Review;
    item.ref = "17";
    item.author = "Ann";
    item.text = "Great, but slow.";
    item.date = FeedbackTime{1'569'283'200'000, false};
    item.rating = 4;
    return item;
}

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT
private slots:
    void isMurmur_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint64>("high");
        QTest::addColumn<quint64>("low");
        // Known values of MurmurHash3_x64_128 with seed 0.
        QTest::newRow("nothing") << QByteArray() << quint64(0) << quint64(0);
        QTest::newRow("a tail") << QByteArray("hello") << quint64(0xcbd8a7b341bd9b02) << quint64(0x5b1e906a48ae1d19);
        QTest::newRow("blocks") << QByteArray("The quick brown fox jumps over the lazy dog")
                                << quint64(0xe34bbc7bbc071b6c) << quint64(0x7a433ca9c49a9347);
    }
    void isMurmur()
    {
        QFETCH(QByteArray, bytes);
        const Fingerprint hash = murmurHash({bytes.constData(), size_t(bytes.size())});
        QTEST(hash.high, "high");
        QTEST(hash.low, "low");
    }

    void changesWithWhatCounts_data()
    {
        QTest::addColumn<bool>("counts");
        QTest::addColumn<std::function<void(FeedbackItem &)>>("change");
        const auto row = [](const char *name, bool counts, std::function<void(FeedbackItem &)> change) {
            QTest::newRow(name) << counts << change;
        };
        row("source", true, [](FeedbackItem &item) { item.source = Source::Survey; });
        row("ref", true, [](FeedbackItem &item) { item.ref = "18"; });
        row("author", true, [](FeedbackItem &item) { item.author.clear(); });
        row("text", true, [](FeedbackItem &item) { item.text += ' '; });
        row("ref and author are two", true, [](FeedbackItem &item) { item.ref = "17A", item.author = "nn"; });
        row("no date", true, [](FeedbackItem &item) { item.date.reset(); });
        row("date", true, [](FeedbackItem &item) { item.date->milliseconds += 1; });
        row("time of day", true, [](FeedbackItem &item) { item.date->hasTime = true; });
        row("rating", true, [](FeedbackItem &item) { item.rating = 4.5; });
        row("no rating", true, [](FeedbackItem &item) { item.rating.reset(); });
        row("scale", true, [](FeedbackItem &item) { item.ratingMax = 10; });
        row("NPS of 0", true, [](FeedbackItem &item) { item.nps = 0; });
        row("CSAT", true, [](FeedbackItem &item) { item.csat = 4; });
        row("CES", true, [](FeedbackItem &item) { item.ces = 4; });
        row("title", false, [](FeedbackItem &item) { item.title = "x"; });
        row("stage", false, [](FeedbackItem &item) { item.stage = "x"; });
        row("answer", false, [](FeedbackItem &item) { item.answer = "x"; });
        row("CES version without CES", false, [](FeedbackItem &item) { item.cesVersion = 1; });
    }
    void changesWithWhatCounts()
    {
        QFETCH(const std::function<void(FeedbackItem &)>, change);
        FeedbackItem item = sample();
        change(item);
        QTEST(fingerprint(item) != fingerprint(sample()), "counts");
    }

    void zeroHasOneSign()
    {
        FeedbackItem item = sample();
        item.rating = 0.0;
        const Fingerprint before = fingerprint(item);
        item.rating = -0.0;
        QCOMPARE(fingerprint(item) == before, true);
    }

    void staysAsItIs()
    {
        // Projects keep it: another value would bring every old import in once more.
        const Fingerprint hash = fingerprint(sample());
        QCOMPARE(QString::number(hash.high, 16) + u' ' + QString::number(hash.low, 16),
                 u"2c636981df2b3b4e 1066e0731f8d55d7"_s);
    }

    void likeItemsDiffer()
    {
        std::set<quint64> highs;
        std::set<quint64> lows;
        FeedbackItem item = sample();
        constexpr int count = 200'000;
        for (int i = 0; i < count; ++i) {
            item.ref = std::to_string(i);
            const Fingerprint hash = fingerprint(item);
            highs.insert(hash.high);
            lows.insert(hash.low);
        }
        QCOMPARE(int(highs.size()), count);
        QCOMPARE(int(lows.size()), count);
    }

    void theyAreNumberedAsTheyCome()
    {
        constexpr quint32 count = 10'000;
        const auto print = [](quint32 n) { return murmurHash(std::to_string(n)); };
        FingerprintIndex index;
        for (quint32 n = 0; n < count; ++n)
            QCOMPARE(index.numberOf(print(n)), std::pair(n, true));
        for (quint32 n = count; n-- > 0;)
            QCOMPARE(index.numberOf(print(n)), std::pair(n, false));
    }

    void thoseThatMeetInOnePlaceStayApart()
    {
        FingerprintIndex index;
        for (quint64 n = 0; n < 300; ++n)
            QCOMPARE(index.numberOf({n, 7}), std::pair(quint32(n), true));
        QCOMPARE(index.numberOf({299, 7}), std::pair(quint32(299), false));
        QCOMPARE(index.numberOf({}), std::pair(quint32(300), true)); // all zero is one like others
        QCOMPARE(index.numberOf({}), std::pair(quint32(300), false));
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
