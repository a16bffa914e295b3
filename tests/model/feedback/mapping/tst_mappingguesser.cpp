#include "model/feedback/mapping/headerwords.h"
#include "model/feedback/mapping/mappingguesser.h"

#include <QtTest>

using namespace Model;
using namespace Qt::StringLiterals;

namespace {

using TestRows = QList<QStringList>;

MappingGuesser guesserOf(const QStringList &columns, const TestRows &rows, int times = 1)
{
    MappingGuesser guesser(columns);
    for (int round = 0; round < times; ++round) {
        for (const QStringList &row : rows) {
            std::vector<std::string> cells;
            for (const QString &cell : row)
                cells.push_back(cell.toStdString());
            const std::vector<std::string_view> views(cells.begin(), cells.end());
            guesser.add(views);
        }
    }
    return guesser;
}

QString wordsOf(const QStringList &columns, const TestRows &rows)
{
    return guesserOf(columns, rows).guess().words(columns);
}

/** A column of these values beside a text. */
QString wordOf(const QString &name, const QStringList &values)
{
    MappingGuesser guesser({name, u"text"_s});
    for (const QString &value : values) {
        const std::string cell = value.toStdString();
        const std::string text = "What somebody said about " + cell;
        const std::array<std::string_view, 2> cells{cell, text};
        guesser.add(cells);
    }
    return guesser.guess().use(0).word();
}

QStringList numbers(std::initializer_list<double> values)
{
    QStringList result;
    for (int round = 0; round < 12; ++round) {
        for (const double value : values)
            result += QString::number(value);
    }
    return result;
}

} // namespace

class TestMappingGuesser : public QObject
{
    Q_OBJECT
private slots:
    void knowsExports_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<TestRows>("rows");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QStringList &columns, const TestRows &rows, const QString &words) {
            QTest::newRow(name) << columns << rows << words;
        };
        row("English reviews",
            {u"Review ID"_s, u"Reviewer"_s, u"Star Rating"_s, u"Title"_s, u"Review"_s, u"Posted on"_s},
            {{u"a1"_s, u"Ann"_s, u"5"_s, u"Great"_s, u"It does what it says, every day."_s, u"12/31/2019"_s},
             {u"a2"_s, u"Bob"_s, u"2"_s, u"Meh"_s, u"Broke after a week of normal use."_s, u"12/30/2019"_s}},
            u"Review ID=ref,Reviewer=author,Star Rating=rating:1-5,Title=title,Review=text,Posted on=date:mdy"_s);
        row("German",
            {u"Vorgangsnummer"_s, u"Kundenname"_s, u"Bewertung"_s, u"Betreff"_s, u"Kommentar"_s, u"Erstellt am"_s},
            {{u"17"_s, u"Jörg"_s, u"4,5"_s, u"Gut"_s, u"Die Lieferung kam schnell und heil an."_s,
              u"31.12.2019 14:05"_s},
             {u"18"_s, u"Eva"_s, u"1"_s, u"Schlecht"_s, u"Niemand ging ans Telefon, drei Tage lang."_s,
              u"1.1.2020 9:00"_s}},
            u"Vorgangsnummer=ref,Kundenname=author,Bewertung=rating:1-5,Betreff=title,Kommentar=text,Erstellt am=date:dmy"_s);
        row("French", {u"Auteur"_s, u"Note globale"_s, u"Commentaire"_s, u"Date de création"_s, u"Langue"_s},
            {{u"Zoé"_s, u"4/5"_s, u"Très bon accueil et livraison rapide."_s, u"31 août 2019"_s, u"fr"_s},
             {u"Luc"_s, u"2/5"_s, u"Le service après-vente ne répond jamais."_s, u"1er mars 2020"_s, u"fr"_s}},
            u"Auteur=author,Note globale=rating:1-5,Commentaire=text,Date de création=date,Langue=language"_s);
        row("Spanish", {u"Usuario"_s, u"Puntuación"_s, u"Reseña"_s, u"Fecha"_s},
            {{u"Ana"_s, u"8"_s, u"La habitación estaba muy limpia y tranquila."_s, u"31/12/2019"_s},
             {u"Leo"_s, u"10"_s, u"Volveremos el año que viene sin dudarlo."_s, u"01/02/2020"_s}},
            u"Usuario=author,Puntuación=rating:1-10,Reseña=text,Fecha=date:dmy"_s);
        row("Italian", {u"Autore"_s, u"Voto"_s, u"Recensione"_s, u"Data"_s},
            {{u"Ugo"_s, u"5"_s, u"Personale gentile e camere molto pulite."_s, u"24 settembre 2019"_s},
             {u"Pia"_s, u"1"_s, u"Mai più, una delusione dall'inizio alla fine."_s, u"3 gennaio 2020"_s}},
            u"Autore=author,Voto=rating:1-5,Recensione=text,Data=date"_s);
        row("Portuguese", {u"Nome do cliente"_s, u"Avaliação"_s, u"Comentário"_s, u"Criado em"_s},
            {{u"Rui"_s, u"4"_s, u"Entrega rápida e produto como descrito."_s, u"2019-12-31"_s},
             {u"Bia"_s, u"2"_s, u"Demorou demasiado e ninguém respondeu."_s, u"2020-01-02"_s}},
            u"Nome do cliente=author,Avaliação=rating:1-5,Comentário=text,Criado em=date"_s);
        row("Dutch", {u"Klant"_s, u"Beoordeling"_s, u"Opmerking"_s, u"Datum"_s},
            {{u"Jan"_s, u"9"_s, u"Snel geleverd en goed verpakt, dank u."_s, u"31-12-2019"_s},
             {u"Els"_s, u"3"_s, u"De klantenservice was niet te bereiken."_s, u"01-02-2020"_s}},
            u"Klant=author,Beoordeling=rating:1-10,Opmerking=text,Datum=date:dmy"_s);
        row("Polish", {u"Klient"_s, u"Ocena"_s, u"Treść"_s, u"Data utworzenia"_s},
            {{u"Ola"_s, u"5"_s, u"Szybka dostawa i bardzo miła obsługa."_s, u"5 października 2021"_s},
             {u"Jan"_s, u"1"_s, u"Nikt nie odpowiada na moje wiadomości."_s, u"6 maja 2021"_s}},
            u"Klient=author,Ocena=rating:1-5,Treść=text,Data utworzenia=date"_s);
        row("Japanese", {u"投稿者"_s, u"評価"_s, u"タイトル"_s, u"レビュー本文"_s, u"投稿日"_s},
            {{u"太郎"_s, u"5"_s, u"最高"_s, u"部屋がとても広くて快適に過ごせました。"_s, u"2019年9月24日"_s},
             {u"花子"_s, u"2"_s, u"残念"_s, u"朝食の種類が少なくて残念でした。"_s, u"2019年9月25日"_s}},
            u"投稿者=author,評価=rating:1-5,タイトル=title,レビュー本文=text,投稿日=date"_s);
        row("Chinese", {u"用户名"_s, u"评分"_s, u"评论内容"_s, u"评论时间"_s},
            {{u"小明"_s, u"4"_s, u"送货很快，包装也很好，非常满意。"_s, u"2019-09-24 10:11:12"_s},
             {u"小红"_s, u"1"_s, u"味道一般，送来的时候已经凉了。"_s, u"2019-09-25 10:11:12"_s}},
            u"用户名=author,评分=rating:1-5,评论内容=text,评论时间=date"_s);
        row("Arabic", {u"اسم المستخدم"_s, u"التقييم"_s, u"التعليق"_s, u"التاريخ"_s},
            {{u"أحمد"_s, u"٤"_s, u"الخدمة ممتازة والطعام لذيذ جدا وانصح به"_s, u"٢٠١٩-٠٩-٢٤"_s},
             {u"ليلى"_s, u"١"_s, u"انتظرنا أكثر من ساعة ولم يأت أحد"_s, u"٢٠١٩-٠٩-٢٥"_s}},
            u"اسم المستخدم=author,التقييم=rating:1-5,التعليق=text,التاريخ=date"_s);
        row("an answer is the customer's", {u"Respondent ID"_s, u"Answer"_s, u"Response Date"_s},
            {{u"9001"_s, u"I would like longer opening hours."_s, u"2020-01-02 10:11"_s},
             {u"9002"_s, u"Nothing, I am happy as it is now."_s, u"2020-01-03 10:11"_s}},
            u"Respondent ID=ref,Answer=text,Response Date=date"_s);
        row("a survey's questions",
            {u"How likely are you to recommend us to a friend?"_s, u"How satisfied are you with our service?"_s,
             u"What could we do better?"_s, u"We made it easy to handle my issue (customer effort)"_s},
            {{u"9"_s, u"4"_s, u"Shorter queues at the counter, please."_s, u"6"_s},
             {u"3"_s, u"2"_s, u"Somebody should answer the phone, ever."_s, u"2"_s},
             {u"10"_s, u"5"_s, u"Please keep everything just as it is."_s, u"7"_s}},
            u"How likely are you to recommend us to a friend?=nps,How satisfied are you with our service?=csat,"
            "What could we do better?=text,We made it easy to handle my issue (customer effort)=ces"_s);
        row("a third of the scores are words", {u"Rating"_s, u"NPS"_s, u"CSAT"_s, u"Comment"_s},
            {{u"5"_s, u"9"_s, u"4"_s, u"Somebody should answer the phone, ever."_s},
             {u"not asked"_s, u"not asked"_s, u"not asked"_s, u"Please keep everything just as it is."_s},
             {u"2"_s, u"3"_s, u"2"_s, u"Shorter queues at the counter, please."_s}},
            u"Rating=rating:1-5,NPS=nps,CSAT=csat,Comment=text"_s);
        row("another column has them all",
            {u"Rating"_s, u"Stars"_s, u"NPS"_s, u"Likelihood to recommend"_s, u"Comment"_s},
            {{u"none"_s, u"5"_s, u"Promoter"_s, u"9"_s, u"Somebody should answer the phone, ever."_s},
             {u"2"_s, u"2"_s, u"3"_s, u"3"_s, u"Please keep everything just as it is."_s},
             {u"4"_s, u"4"_s, u"6"_s, u"6"_s, u"Shorter queues at the counter, please."_s}},
            u"Stars=rating:1-5,Likelihood to recommend=nps,Comment=text"_s);
        row("a level that isn't known", {u"Overall rating"_s, u"Comment"_s},
            {{u"Good"_s, u"Somebody should answer the phone, ever."_s},
             {u"Good"_s, u"Please keep everything just as it is."_s},
             {u"Requires improvement"_s, u"Nobody answers the phone, for days."_s},
             {u"Outstanding"_s, u"Shorter queues at the counter, please."_s}},
            u"Comment=text"_s);
        row("half of the scores are words", {u"Rating"_s, u"Comment"_s},
            {{u"5"_s, u"Somebody should answer the phone, ever."_s},
             {u"not asked"_s, u"Please keep everything just as it is."_s}},
            u"Comment=text"_s);
        row("a help desk",
            {u"Ticket ID"_s, u"Channel"_s, u"Subject"_s, u"Description"_s, u"Created at"_s, u"First response at"_s,
             u"First contact resolution"_s, u"First response time (minutes)"_s},
            {{u"T-1"_s, u"Email"_s, u"Broken"_s, u"My lamp arrived in pieces, what now?"_s, u"2020-01-02 10:11"_s,
              u"2020-01-02 10:41"_s, u"yes"_s, u"30"_s},
             {u"T-2"_s, u"Phone"_s, u"Refund"_s, u"I still wait for my money since May."_s, u"2020-01-03 10:11"_s,
              u"2020-01-03 12:11"_s, u"no"_s, u"120"_s}},
            u"Ticket ID=ref,Channel=channel,Subject=title,Description=text,Created at=date,First response "
            u"at=answered_at,"
            "First contact resolution=first_contact,First response time (minutes)=response_minutes"_s);
        row("our own export",
            {u"id"_s,      u"source"_s,      u"ref"_s,         u"date"_s,       u"author"_s, u"title"_s,
             u"text"_s,    u"rating"_s,      u"rating_min"_s,  u"rating_max"_s, u"nps"_s,    u"csat"_s,
             u"ces"_s,     u"ces_version"_s, u"language"_s,    u"sentiment"_s,  u"stage"_s,  u"touchpoint"_s,
             u"persona"_s, u"url"_s,         u"answered_at"_s, u"answer"_s},
            {{u"1"_s,
              u"review"_s,
              u"R1"_s,
              u"2020-01-02"_s,
              u"Ann"_s,
              u"Good"_s,
              u"A good shop, all in all."_s,
              u"4"_s,
              u"1"_s,
              u"5"_s,
              u"9"_s,
              u"4"_s,
              u"6"_s,
              u"2"_s,
              u"en"_s,
              u"0.5"_s,
              u"Decision"_s,
              u"Till"_s,
              u"Eva"_s,
              u"https://a.example"_s,
              u"2020-01-03T10:00:00.000Z"_s,
              u"Thank you"_s},
             {u"2"_s,
              u"survey"_s,
              u"R2"_s,
              u"2020-01-03"_s,
              u"Bob"_s,
              u"Bad"_s,
              u"A bad shop, all in all."_s,
              u"8"_s,
              u"0"_s,
              u"10"_s,
              u"2"_s,
              u"2"_s,
              u"1"_s,
              u"1"_s,
              u"en"_s,
              u"-0.5"_s,
              u"Decision"_s,
              u"Till"_s,
              u"Eva"_s,
              u"https://b.example"_s,
              u"2020-01-04T10:00:00.000Z"_s,
              u"Sorry"_s}},
            u"source=source,ref=ref,date=date,author=author,title=title,text=text,rating=rating:1-10,rating_min=rating_"
            u"min,"
            "rating_max=rating_max,nps=nps,csat=csat,ces=ces,ces_version=ces_version,language=language,stage=stage,"
            "touchpoint=touchpoint,persona=persona,url=url,answered_at=answered_at,answer=answer"_s);
        row("nothing of it", {u"sku"_s, u"stock"_s, u"colour"_s},
            {{u"7"_s, u"100"_s, u"red"_s}, {u"8"_s, u"2"_s, u"blue"_s}}, {});
        row("no rows", {u"text"_s, u"rating"_s}, {}, {});
    }
    void knowsExports()
    {
        QFETCH(QStringList, columns);
        QFETCH(TestRows, rows);
        QTEST(wordsOf(columns, rows), "words");
    }

    void guessesScales_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *title, const QString &name, const QStringList &values, const QString &word) {
            QTest::newRow(title) << name << values << word;
        };
        row("stars", u"rating"_s, numbers({1, 2, 3, 4, 5}), u"rating:1-5"_s);
        row("only fives", u"rating"_s, numbers({5}), u"rating:1-5"_s);
        row("only ones", u"rating"_s, numbers({1}), u"rating:1-5"_s);
        row("half stars", u"rating"_s, numbers({0.5, 3.5, 5}), u"rating:0.5-5"_s);
        row("ten", u"rating"_s, numbers({1, 8, 10}), u"rating:1-10"_s);
        row("from 0 to ten", u"score"_s, numbers({0, 8, 10}), u"rating:0-10"_s);
        row("hundred", u"score"_s, numbers({0, 55, 100}), u"rating:0-100"_s);
        row("percent", u"score"_s, {u"80 %"_s, u"95 %"_s}, u"rating:0-100"_s);
        row("out of ten", u"score"_s, {u"4/10"_s, u"5/10"_s}, u"rating:1-10"_s);
        row("signs", u"rating"_s, {u"★★★★☆"_s, u"★☆☆☆☆"_s}, u"rating:1-5"_s);
        row("polarity", u"polarity"_s, numbers({-1, 0, 1}), u"rating:-1-1"_s);
        row("two classes", u"label"_s, numbers({0, 1}), u"rating:0-1"_s);
        row("the first thousand of one class", u"label"_s, numbers({1}), u"rating:0-1"_s);
        row("many classes", u"label"_s, numbers({0, 1, 2, 3, 17}), u"ignore"_s);
        row("labels of words", u"label"_s, {u"positive"_s, u"negative"_s, u"neutral"_s}, u"rating:-1-1"_s);
        row("labels of topics", u"label"_s, {u"price"_s, u"staff"_s, u"food"_s}, u"ignore"_s);
        row("nameless words", u"Column 3"_s, {u"positive"_s, u"negative"_s}, u"rating:-1-1"_s);
        row("a column that says nothing", u"visits"_s, numbers({1, 2, 3, 4, 5}), u"ignore"_s);
        row("a few that are none", u"stars"_s, numbers({1, 2, 3, 4, 5, 4, 5, 3, 2, 99}), u"rating:1-5"_s);
        row("codes for no answer", u"Overall satisfaction"_s, numbers({1, 2, 3, 4, 5, 4, 5, 3, 6}), u"csat"_s);
        row("the whole of a family", u"Q7ALL"_s, numbers({1, 2, 3, 4, 5, 4, 5, 3, 6}), u"csat"_s);
        row("a part of a family", u"Q7ART"_s, numbers({1, 2, 3, 4, 5}), u"ignore"_s);
        row("satisfied words", u"satisfaction"_s, {u"satisfied"_s, u"neutral or dissatisfied"_s}, u"csat:-1-1"_s);
        row("satisfaction of ten", u"CSAT"_s, numbers({1, 8, 10}), u"csat:1-10"_s);
        row("NPS with code", u"NETPRO"_s, numbers({0, 5, 8, 9, 10, 10, 9, 8, 7, 11}), u"nps"_s);
        row("yes or no", u"recommended"_s, numbers({0, 1}), u"ignore"_s);
        row("likely on five", u"How likely to recommend"_s, numbers({1, 2, 5}), u"ignore"_s);
        row("effort of 7", u"CES"_s, numbers({1, 5, 7}), u"ces"_s);
        row("effort of 5", u"Customer effort score"_s, numbers({1, 3, 5}), u"ces:1"_s);
        row("ease of 5 has no version", u"How easy was it"_s, numbers({1, 3, 5}), u"ignore"_s);
        row("a count", u"Review count"_s, numbers({1, 3, 5}), u"ignore"_s);
        row("Kaggle's four", u"target"_s, numbers({0, 4}), u"rating:0-4"_s);
    }
    void guessesScales()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, values);
        QTEST(wordOf(name, values), "word");
    }

    void decidesTheOrderOfDates_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isAssumed");
        const auto row = [](const char *name, const QStringList &values, const QString &word, bool isAssumed = false,
                            const QString &other = u"country"_s) {
            QTest::newRow(name) << other << values << word << isAssumed;
        };
        row("one day over 12", {u"01/02/2020"_s, u"02/13/2020"_s}, u"date:mdy"_s);
        row("one other over 12", {u"01/02/2020"_s, u"13/02/2020"_s}, u"date:dmy"_s);
        row("either", {u"01/02/2020"_s, u"02/03/2020"_s}, u"date:dmy"_s, true);
        row("either, with ZIP codes", {u"01/02/2020"_s, u"02/03/2020"_s}, u"date:mdy"_s, true, u"ZIP code"_s);
        row("either, with half days", {u"01/02/2020 1:00 PM"_s, u"02/03/2020 2:00 AM"_s}, u"date:mdy"_s, true);
        row("ISO", {u"2020-01-02"_s, u"2020-02-03"_s}, u"date"_s);
        row("names", {u"2 Jan 2020"_s, u"Feb 3, 2020"_s}, u"date"_s);
        row("two digits", {u"31-12-19"_s, u"01-02-20"_s}, u"date:dmy"_s);
        row("the year's two digits first", {u"99-12-31"_s, u"98-11-30"_s}, u"date:ymd"_s);
        row("seconds", {u"1569319872"_s, u"1569319899"_s}, u"date:epoch"_s);
        row("milliseconds", {u"1569319872000"_s, u"1569319899000"_s}, u"date:epoch-ms"_s);
        row("no dates", {u"soon"_s, u"later"_s}, u"ignore"_s);
        row("mostly none", {u"2020-01-02"_s, u"later"_s}, u"ignore"_s);
    }
    void decidesTheOrderOfDates()
    {
        QFETCH(QString, other);
        QFETCH(QStringList, values);
        MappingGuesser guesser({u"date"_s, other});
        for (const QString &value : values) {
            const std::string cell = value.toStdString();
            const std::array<std::string_view, 2> cells{cell, "x"};
            guesser.add(cells);
        }
        const ColumnUse use = guesser.guess().use(0);
        QTEST(use.word(), "word");
        QTEST(use.isAssumed, "isAssumed");
    }

    void aDateColumnMayHoldAFewThatAreNone()
    {
        const QStringList days{u"2026-01-05"_s, u"2026-01-06"_s, u"soon"_s,
                               u"2026-02-01"_s, u"2026-02-03"_s, u"2026-02-04"_s};
        QCOMPARE(wordOf(u"Date"_s, days), u"date"_s);
        QCOMPARE(wordOf(u"Column 1"_s, days), u"ignore"_s); // nothing says that they are meant
        QCOMPARE(wordOf(u"Date"_s, {u"soon"_s, u"later"_s, u"2026-01-05"_s}), u"ignore"_s);
        // A column of nothing but dates is the better one, wherever it stands.
        const QStringList columns{u"Date"_s, u"Created at"_s, u"Text"_s};
        TestRows rows;
        for (const QString &day : days)
            rows += QStringList{day, u"2026-03-01"_s, u"What somebody said of it"_s};
        QCOMPARE(wordsOf(columns, rows), u"Created at=date,Text=text"_s);
    }

    void datesOfOneFileAgree()
    {
        const QStringList columns{u"date"_s, u"answered_at"_s, u"text"_s};
        const TestRows rows{{u"01/02/2020"_s, u"01/13/2020"_s, u"Where is my parcel?"_s}};
        const FieldMapping mapping = guesserOf(columns, rows).guess();
        QCOMPARE(mapping.words(columns), u"date=date:mdy,answered_at=answered_at:mdy,text=text"_s);
        QVERIFY(!mapping.use(0).isAssumed);
        const FieldMapping given = FieldMapping::parse(u"date=date,answered_at=answered_at"_s, columns);
        QCOMPARE(guesserOf(columns, rows).settled(given).use(0).word(), u"date:mdy"_s);
    }

    void manyColumnsTakeNoTime()
    {
        QStringList columns;
        QStringList row;
        for (int i = 0; i < 20'000; ++i) {
            columns += u"review date of item "_s + QString::number(i);
            row += u"01/02/2020 1:00 PM"_s;
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(guesserOf(columns, {row}).guess().use(0).word(), u"date:mdy"_s);
        QVERIFY2(timer.elapsed() < 20'000, "not linear");
    }

    void settlesWhatIsLeftOpen()
    {
        const QStringList columns{u"when"_s, u"how"_s, u"what"_s};
        const TestRows rows{{u"13/02/2020"_s, u"8"_s, u"Nice and quiet place."_s},
                            {u"14/02/2020"_s, u"10"_s, u"Loud."_s}};
        const MappingGuesser guesser = guesserOf(columns, rows);
        const FieldMapping given = FieldMapping::parse(u"when=date,how=rating"_s, columns);
        QCOMPARE(guesser.settled(given).words(columns), u"when=date:dmy,how=rating:1-10"_s);
        const FieldMapping said = FieldMapping::parse(u"when=date:dd/MM/yyyy,how=rating:0-20"_s, columns);
        QCOMPARE(guesser.settled(said).words(columns), u"when=date:dd/MM/yyyy,how=rating:0-20"_s);
    }

    void completesWhatIsGiven()
    {
        const QStringList columns{u"comment"_s, u"text"_s, u"rating"_s};
        const TestRows rows{{u"A short one."_s, u"A much longer piece of prose about it."_s, u"4"_s}};
        const MappingGuesser guesser = guesserOf(columns, rows);
        QCOMPARE(guesser.guess().words(columns), u"text=text,rating=rating:1-5"_s);
        QCOMPARE(guesser.completed(FieldMapping::parse(u"comment=text"_s, columns)).words(columns),
                 u"comment=text,rating=rating:1-5"_s);
    }

    void decidesTheDecimalSign()
    {
        const QStringList columns{u"response_minutes"_s, u"x"_s};
        QVERIFY(guesserOf(columns, {{u"1.234"_s, {}}, {u"12,5"_s, {}}}).guess().use(0).decimalComma);
        QVERIFY(!guesserOf(columns, {{u"1,234"_s, {}}, {u"12.5"_s, {}}}).guess().use(0).decimalComma);
    }

    void headersAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &name, const QString &words) {
            QTest::newRow(qPrintable(name)) << name << words;
        };
        row(u"reviewerName"_s, u"reviewer name"_s);
        row(u"NPS"_s, u"nps"_s);
        row(u" Größe_(cm) "_s, u"große cm"_s);
        row(u"user.name"_s, u"user name"_s);
        row(u"Treść"_s, u"tresc"_s);
    }
    void headersAreRead()
    {
        QFETCH(QString, name);
        QTEST(HeaderWords(name).words(), "words");
    }
};

QTEST_GUILESS_MAIN(TestMappingGuesser)
#include "tst_mappingguesser.moc"
