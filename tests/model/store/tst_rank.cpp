#include "model/store/rank.h"

#include <QRandomGenerator>
#include <QTest>

using Model::Rank;
using namespace Qt::StringLiterals;

class RankTest : public QObject
{
    Q_OBJECT
private slots:
    void liesBetween_data();
    void liesBetween();
    void staysShortWhereAListGrows_data();
    void staysShortWhereAListGrows();
    void staysInOrderWhereverRowsAreInserted();
    void spreads_data();
    void spreads();
    void survivesBoundsInTheWrongOrder();
};

static bool isWellFormed(const Rank &rank)
{
    for (const char digit : rank.text()) {
        if (!((digit >= '0' && digit <= '9') || (digit >= 'A' && digit <= 'Z') || (digit >= 'a' && digit <= 'z')))
            return false;
    }
    return !rank.isNull() && !rank.text().endsWith('0');
}

void RankTest::liesBetween_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("an empty list") << QByteArray() << QByteArray();
    QTest::newRow("at the beginning") << QByteArray() << QByteArray("V");
    QTest::newRow("before the smallest digit") << QByteArray() << QByteArray("1");
    QTest::newRow("before zeros") << QByteArray() << QByteArray("0001");
    QTest::newRow("before a carry") << QByteArray() << QByteArray("011");
    QTest::newRow("at the end") << QByteArray("V") << QByteArray();
    QTest::newRow("behind the largest digit") << QByteArray("z") << QByteArray();
    QTest::newRow("behind many") << QByteArray("zzzzz") << QByteArray();
    QTest::newRow("behind a carry") << QByteArray("zyz") << QByteArray();
    QTest::newRow("behind a tail") << QByteArray("5zz") << QByteArray();
    QTest::newRow("wide gap") << QByteArray("1") << QByteArray("z");
    QTest::newRow("neighbouring digits") << QByteArray("4") << QByteArray("5");
    QTest::newRow("neighbours, the first full") << QByteArray("4zzz") << QByteArray("5");
    QTest::newRow("a prefix") << QByteArray("4") << QByteArray("4V");
    QTest::newRow("a prefix and zeros") << QByteArray("4") << QByteArray("40001");
    QTest::newRow("across the letters") << QByteArray("9") << QByteArray("A");
    QTest::newRow("long and equal but for the end") << QByteArray(400, 'k') + "1" << QByteArray(400, 'k') + "2";
}

void RankTest::liesBetween()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Rank rank = Rank::between(Rank(before), Rank(after));
    QVERIFY(isWellFormed(rank));
    QVERIFY2(before.isEmpty() || Rank(before) < rank, rank.text());
    QVERIFY2(after.isEmpty() || rank < Rank(after), rank.text());
}

void RankTest::staysShortWhereAListGrows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("forwards");
    QTest::newRow("at the end") << QByteArray() << QByteArray() << true;
    QTest::newRow("at the beginning") << QByteArray() << QByteArray() << false;
    QTest::newRow("behind one in the middle") << QByteArray("4") << QByteArray("5") << true;
    QTest::newRow("before one in the middle") << QByteArray("4") << QByteArray("5") << false;
}

void RankTest::staysShortWhereAListGrows()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, forwards);
    Rank low(before), high(after);
    for (int i = 0; i < 10000; ++i) {
        const Rank rank = Rank::between(low, high);
        QVERIFY(low.isNull() || low < rank);
        QVERIFY(high.isNull() || rank < high);
        QVERIFY(isWellFormed(rank));
        QVERIFY2(rank.text().size() <= 8, rank.text());
        (forwards ? low : high) = rank;
    }
}

void RankTest::staysInOrderWhereverRowsAreInserted()
{
    QRandomGenerator random(7);
    QList<Rank> list;
    for (int i = 0; i < 5000; ++i) {
        const qsizetype at = random.bounded(int(list.size()) + 1);
        const Rank low = at > 0 ? list[at - 1] : Rank();
        const Rank high = at < list.size() ? list[at] : Rank();
        list.insert(at, Rank::between(low, high));
        QVERIFY(isWellFormed(list[at]));
        QVERIFY(at == 0 || low < list[at]);
        QVERIFY(at + 1 == list.size() || list[at] < high);
        QVERIFY(list[at].text().size() < 100);
    }
}

void RankTest::spreads_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("longest");
    QTest::newRow("none") << 0 << QByteArray() << QByteArray() << 0;
    QTest::newRow("one") << 1 << QByteArray() << QByteArray() << 1;
    QTest::newRow("five") << 5 << QByteArray() << QByteArray() << 1;
    QTest::newRow("as many as one digit holds") << 61 << QByteArray() << QByteArray() << 1;
    QTest::newRow("one more") << 62 << QByteArray() << QByteArray() << 2;
    QTest::newRow("ten thousand") << 10000 << QByteArray() << QByteArray() << 3;
    QTest::newRow("in a narrow gap") << 1000 << QByteArray("4") << QByteArray("41") << 4;
    QTest::newRow("behind the last") << 100 << QByteArray("zz") << QByteArray() << 5;
    QTest::newRow("before the first") << 100 << QByteArray() << QByteArray("001") << 6;
    QTest::newRow("a gap deeper than 64 bits")
        << 100 << QByteArray("4" + QByteArray(30, 'z')) << QByteArray("5") << 100;
}

void RankTest::spreads()
{
    QFETCH(int, count);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, longest);
    const QList<Rank> ranks = Rank::spread(count, Rank(before), Rank(after));
    QCOMPARE(ranks.size(), count);
    Rank low(before);
    for (const Rank &rank : ranks) {
        QVERIFY(isWellFormed(rank));
        QVERIFY2(low.isNull() || low < rank, rank.text());
        QVERIFY2(rank.text().size() <= longest, rank.text());
        low = rank;
    }
    QVERIFY(after.isEmpty() || low < Rank(after) || count == 0);
}

void RankTest::survivesBoundsInTheWrongOrder()
{
    QVERIFY(Rank("5") < Rank::between(Rank("5"), Rank("5")));
    QVERIFY(Rank("6") < Rank::between(Rank("6"), Rank("5")));
    const QList<Rank> ranks = Rank::spread(3, Rank("5"), Rank("5"));
    QCOMPARE(ranks.size(), 3);
    QVERIFY(Rank("5") < ranks[0] && ranks[0] < ranks[1] && ranks[1] < ranks[2]);
    QCOMPARE(Rank::spread(2, Rank("4"), Rank("40")).size(), 2); // no rank of ours ends in 0, but a file may hold it
    QVERIFY(isWellFormed(Rank::between(Rank("\xff!~"), Rank())));
}

QTEST_GUILESS_MAIN(RankTest)
#include "tst_rank.moc"
