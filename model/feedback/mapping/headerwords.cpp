#include "model/feedback/mapping/headerwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

struct Names
{
    ImportField field;
    int weight;        ///< when the column is called just so
    bool isWholeOnly;  ///< within a longer name the words mean something else
    QStringView names; ///< as HeaderWords::words() has them, between bars
};

// Latin words have no accents and no case here.
constexpr std::array names{
    Names{ImportField::Text, 90, false,
          u"review text|review content|review body|text|review|reviews|comment|comments|feedback|feedback text|content|"
          u"body|message|narrative|complaint narrative|what happened|description|verbatim|open text|free text|answer "
          u"text|"
          u"customer comment|survey comment|satisfaction comment|tweet|post text|transcript|note text|notes|"
          u"bewertungstext|rezension|kommentar|kommentare|rueckmeldung|ruckmeldung|nachricht|freitext|beschreibung|"
          u"anmerkung|anmerkungen|inhalt|commentaire|commentaires|avis|contenu|message client|texte|remarque|remarques|"
          u"verbatims|comentario|comentarios|resena|opinion|opiniones|texto|contenido|mensaje|descripcion|commento|"
          u"commenti|recensione|recensioni|testo|messaggio|descrizione|opinione|avaliacao texto|comentario do cliente|"
          u"opiniao|mensagem|conteudo|descricao|opmerking|opmerkingen|recensie|beoordelingstekst|bericht|tekst|"
          u"beschrijving|toelichting|opinia|opinie|komentarz|komentarze|tresc|wiadomosc|opis|uwagi"},
    Names{ImportField::Text, 75, false,
          u"レビュー|口コミ|クチコミ|コメント|本文|感想|ご意見|自由記述|内容|评论|评价内容|评论内容|反馈|留言|正文|"
          u"意见|点评|"
          u"تعليق|التعليق|مراجعة|المراجعة|نص|النص|رأي|ملاحظات|الرسالة|отзыв|комментарий|текст"},
    Names{ImportField::Title, 90, false,
          u"title|review "
          u"title|headline|subject|summary|heading|titel|betreff|uberschrift|titre|objet|sujet|titulo|asunto|"
          u"titolo|oggetto|assunto|onderwerp|kop|tytul|temat"},
    Names{ImportField::Title, 75, false, u"タイトル|件名|題名|标题|主题|عنوان|العنوان|الموضوع"},
    Names{ImportField::Author, 90, false,
          u"author|author name|reviewer|reviewer name|reviewer nickname|reviewed by|user name|username|nickname|"
          u"display name|customer name|consumer name|full name|screen name|respondent name|contact name|requester|"
          u"requester name|guest name|profile name|autor|autorin|verfasser|verfasserin|benutzername|kundenname|nutzer|"
          u"nutzername|kunde|rezensent|auteur|nom du client|nom d utilisateur|pseudo|utilisateur|autore|nome utente|"
          u"nome cliente|cliente|usuario|nombre de usuario|nombre del cliente|nome do cliente|autor da avaliacao|klant|"
          u"klantnaam|gebruikersnaam|gebruiker|klient|uzytkownik|recenzent|nazwa uzytkownika"},
    Names{ImportField::Author, 80, true, u"name|user|customer|nom|nombre|nome|naam|imie|from user|from|by"},
    Names{ImportField::Author, 75, false,
          u"投稿者|ユーザー名|お名前|氏名|著者|用户名|用户|昵称|作者|姓名|اسم المستخدم|المؤلف|الكاتب|الاسم"},
    Names{ImportField::Date, 100, true,
          u"date|created at|created|review date|submitted at|timestamp|datum|fecha|data|created time"},
    Names{
        ImportField::Date, 90, false,
        u"date|datetime|date time|time stamp|created at|created on|created date|creation date|date created|review date|"
        u"submitted|submitted at|submission date|submit date|survey date|response date time|posted at|posted on|posted|"
        u"post date|published|published at|publish date|date received|received at|date published|date posted|end date|"
        u"recorded date|completed at|completed date|review submit date and time|interaction date|call date|updated "
        u"at|datum|"
        u"erstellt|erstellt am|erstelldatum|eingang|eingangsdatum|bewertungsdatum|abgeschickt am|zeitstempel|zeitpunkt|"
        u"fecha|fecha de creacion|creado|creado el|fecha de envio|date de creation|cree le|date de l avis|horodateur|"
        u"horodatage|date avis|data|data di creazione|creato il|data recensione|data de criacao|criado em|"
        u"data da avaliacao|carimbo de data hora|datum aangemaakt|aangemaakt|aangemaakt op|ingediend op|data "
        u"utworzenia|"
        u"utworzono|data dodania|sygnatura czasowa|date and time"},
    Names{ImportField::Date, 75, false,
          u"日付|日時|投稿日|作成日|タイムスタンプ|回答日|日期|时间|创建时间|发布时间|评论时间|التاريخ|تاريخ|дата"},
    Names{ImportField::Source, 100, true, u"source|quelle|origen|fonte|bron|zrodlo"},
    Names{ImportField::Source, 85, false,
          u"feedback source|source type|review source|feedback "
          u"type|source|quelle|herkunft|origine|provenance|fuente|fonte|"
          u"bron|herkomst|zrodlo|情報源|来源|المصدر"},
    Names{ImportField::Channel, 100, true, u"channel"},
    Names{ImportField::Channel, 85, false,
          u"channel|contact channel|via|submitted via|medium|platform|kanal|kontaktkanal|plattform|canal|canale|kanaal|"
          u"チャネル|経路|渠道|平台|القناة"},
    Names{ImportField::Rating, 100, true, u"rating|overall rating|star rating|stars"},
    Names{ImportField::Rating, 90, false,
          u"rating|star rating|stars|overall rating|overall score|review rating|review score|review stars|user rating|"
          u"reviews rating|average score|star|score|bewertung|gesamtbewertung|sterne|sternebewertung|note "
          u"globale|etoiles|"
          u"evaluation|notation|calificacion|puntuacion|valoracion|estrellas|puntaje|valutazione|punteggio|stelle|voto|"
          u"avaliacao|classificacao|nota|pontuacao|estrelas|beoordeling|waardering|sterren|ocena|gwiazdki|cijfer"},
    Names{ImportField::Rating, 80, true, u"note|grade|gesamtnote|schulnote"},
    Names{ImportField::Rating, 75, false,
          u"評価|評点|星|点数|総合評価|评分|星级|打分|得分|التقييم|تقييم|النجوم|оценка|рейтинг"},
    // A classification of sentiment is a rating on a scale of two or three steps; other columns come first.
    Names{ImportField::Rating, 60, false,
          u"sentiment|polarity|stimmung|polaritat|sentimiento|polaridad|sentimento|polarita|polaridade|sentyment|感情|"
          u"情感|"
          u"极性|المشاعر"},
    Names{ImportField::Rating, 55, true,
          u"label|class|y|target|category label|klasse|etiqueta|etiquette|etichetta|标签|ラベル|positive"},
    Names{
        ImportField::Nps, 95, false,
        u"nps|nps score|netpro|net promoter|net promoter score|likelihood to recommend|how likely|likely to recommend|"
        u"would you recommend|recommend us|weiterempfehlung|weiterempfehlen|weiterempfehlungsbereitschaft|"
        u"wahrscheinlichkeit der weiterempfehlung|recommanderiez|recommandation|recomendaria|probabilidad de "
        u"recomendar|"
        u"raccomanderesti|consiglieresti|probabilidade de recomendar|aanbevelen|aanbeveling|polecil|polecenie|推奨度|"
        u"おすすめ度|推荐意愿|推荐度|净推荐值|مدى التوصية"},
    Names{ImportField::Csat, 95, false,
          u"csat|csat score|customer satisfaction|satisfaction|satisfaction score|satisfaction rating|overall "
          u"satisfaction|"
          u"how satisfied|zufriedenheit|gesamtzufriedenheit|kundenzufriedenheit|wie zufrieden|satisfaction globale|"
          u"satisfaction client|satisfaccion|satisfaccion "
          u"general|soddisfazione|satisfacao|tevredenheid|klanttevredenheid|"
          u"zadowolenie|satysfakcja|満足度|総合満足度|满意度|الرضا|رضا العملاء"},
    Names{ImportField::Ces, 95, false,
          u"ces|ces score|customer effort|customer effort score|effort score|effort|made it easy|how easy|ease of use|"
          u"kundenaufwand|aufwand|wie einfach|wie leicht|effort client|esfuerzo|esfuerzo del cliente|sforzo|esforco|"
          u"inspanning|wysilek|努力度|费力度|الجهد"},
    Names{ImportField::Language, 90, false,
          u"language|lang|reviewer language|locale|language "
          u"code|sprache|langue|idioma|lingua|taal|jezyk|言語|语言|语种|اللغة"},
    Names{ImportField::Stage, 95, true, u"stage|journey stage|phase|etappe|etape|etapa|fase|etap|阶段|ステージ"},
    Names{ImportField::Touchpoint, 95, true,
          u"touchpoint|touch point|kontaktpunkt|point de contact|punto de contacto|punto di contatto|ponto de contato|"
          u"contactpunt|punkt kontaktu|タッチポイント|触点|接触点"},
    Names{ImportField::Journey, 95, true, u"journey|customer journey|kundenreise|parcours client|parcours|klantreis"},
    Names{ImportField::Persona, 95, true, u"persona"},
    Names{
        ImportField::Ref, 100, true,
        u"ref|reference|review id|ticket id|ticket number|response id|respondent id|complaint id|case id|case number|"
        u"conversation id|submission id|feedback id|survey id|comment id|tweet id|message id|call id|interaction id|"
        u"record id|ticket|respnum|response number|reference id|reference number|referenz|vorgangsnummer|ticketnummer|"
        u"fallnummer|bewertungs id|numero de ticket|reference dossier|numero di ticket|numer zgloszenia|zgloszenie id|"
        u"ticket no|case no|评论id|工单号|チケット番号|回答id|رقم التذكرة"},
    Names{ImportField::Ref, 85, true,
          u"id|uuid|guid|key|num|nr|no|number|nummer|numero|numer|id externe|external id|_id"},
    Names{ImportField::Url, 90, false,
          u"url|link|review url|review link|permalink|source url|web link|lien|enlace|collegamento"},
    Names{ImportField::AnsweredAt, 95, false,
          u"answered at|answered on|replied at|reply date|reply time stamp|response date|responded at|answer date|"
          u"first response at|first replied at|developer reply date and time|company reply date|owner response date|"
          u"beantwortet am|antwortdatum|repondu le|date de reponse|fecha de respuesta|respondido el|data di risposta|"
          u"data da resposta|respondido em|beantwoord op|data odpowiedzi|返信日|返信日時|回复时间|تاريخ الرد"},
    Names{ImportField::Answer, 95, false,
          u"answer|reply|reply text|developer reply text|developer response|company reply|company reply content|"
          u"owner response|owner answer|public response|company public response|business response|response from owner|"
          u"reply content|our response|our reply|agent reply|antwort|unsere antwort|antworttext|reponse|notre reponse|"
          u"respuesta|risposta|resposta|antwoord|odpowiedz|返信|返信内容|回复内容|商家回复|الرد"},
    Names{ImportField::ResponseMinutes, 95, false,
          u"response minutes|first reply time in minutes|first response time minutes|first response minutes|"
          u"response time minutes|response time min|first response time in minutes|reply time minutes|"
          u"response time in minutes|frt minutes|antwortzeit in minuten|antwortzeit minuten|erste antwort minuten|"
          u"temps de reponse minutes|tiempo de respuesta minutos|tempo di risposta minuti|tempo de resposta minutos|"
          u"reactietijd minuten|czas odpowiedzi minuty"},
    Names{ImportField::FirstContact, 95, false,
          u"first contact|first contact resolution|first contact resolved|resolved first contact|fcr|"
          u"resolved on first contact|resolved at first contact|first call resolution|one touch|"
          u"erstlosung|erstkontaktlosung|beim ersten kontakt gelost|resolu au premier contact|"
          u"resuelto en el primer contacto|risolto al primo contatto|resolvido no primeiro contato|"
          u"opgelost bij eerste contact"}};

// Beside one of these, "review" or "author" is not the review or the author: "review count", "author country".
constexpr auto otherThings = QStringView(
    u"|id|ids|count|counts|number|no|num|country|email|e mail|mail|type|status|code|version|length|location|"
    u"city|address|phone|gender|age|category|anzahl|land|nombre|pais|kraj|likes|votes|helpful|total|domain|"
    u"external|external id|sentiment|language|device|permalink|link|url|image|images|photo|photos|avatar|");

QString plain(const QString &name)
{
    QString spaced;
    constexpr qsizetype longest = 300;
    for (qsizetype i = 0; i < std::min(name.size(), longest); ++i) {
        // reviewerName is two words, NPS is one.
        if (i > 0 && name[i].isUpper() && name[i - 1].isLower())
            spaced += u' ';
        spaced += name[i];
    }
    QString result;
    for (const QChar c : spaced.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        result += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    result.replace(QChar(0x142), u'l').replace(QChar(0x141), u'l'); // the Polish l has no decomposition
    // Kana lose their marks above with the accents; composing names in the tables the same way keeps them alike.
    return result.toCaseFolded().simplified();
}

bool isWritten(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x400; });
}

int wordCount(QStringView text) { return text.isEmpty() ? 0 : int(text.count(u' ')) + 1; }

/** A name of the table, made ready once: a file may have ten thousand columns. */
struct Name
{
    int weight;
    bool isWholeOnly;
    bool sticks;    ///< of a language whose words stick together
    QString padded; ///< between blanks, so that it is found as whole words
    int words;
};

const QList<Name> &namesOf(ImportField field)
{
    static const QHash<ImportField, QList<Name>> all = [] {
        QHash<ImportField, QList<Name>> result;
        for (const Names &entry : names) {
            for (const QStringView view : entry.names.split(u'|')) {
                const bool sticks = isWritten(view);
                const QString name = sticks ? plain(view.toString()) : view.toString();
                result[entry.field].append(
                    {entry.weight, entry.isWholeOnly, sticks, u' ' + name + u' ', wordCount(name)});
            }
        }
        return result;
    }();
    static const QList<Name> none;
    const auto found = all.constFind(field);
    return found == all.cend() ? none : *found;
}

/** How much a longer name speaks for what @p name is the name of. */
int weightWithin(QStringView padded, int words, const Name &name)
{
    if (name.sticks) {
        const QStringView part = QStringView(name.padded).sliced(1).chopped(1);
        return part.size() > 1 && padded.contains(part) ? name.weight - 10 : 0;
    }
    if (!padded.contains(name.padded))
        return 0;
    // In a whole question a word says little, three in a row say enough.
    const int others = words - name.words;
    return std::max(name.weight - 8 - 4 * std::max(0, others - 2 * (name.words - 1)), 30);
}

} // namespace

HeaderWords::HeaderWords(const QString &name)
    : m_words(plain(name))
{
}

bool HeaderWords::isNameless() const
{
    static const QRegularExpression counted(
        u"^(column|spalte|colonne|columna|colonna|coluna|kolom|kolumna|unnamed|field|"
        u"列|カラム|عمود)? ?[0-9]*$"_s);
    return counted.match(m_words).hasMatch();
}

int HeaderWords::weight(ImportField field) const
{
    int best = 0;
    const qsizetype lastBlank = m_words.lastIndexOf(u' ');
    const QString ending = u'|' + m_words.sliced(lastBlank + 1) + u'|';
    const bool isOther = lastBlank > 0 && otherThings.contains(ending);
    const QString padded = u' ' + m_words + u' ';
    const int words = wordCount(m_words);
    for (const Name &name : namesOf(field)) {
        if (name.padded == padded)
            best = std::max(best, name.weight + 10);
        else if (!name.isWholeOnly && !isOther)
            best = std::max(best, weightWithin(padded, words, name));
    }
    // A column that is called as the mapping calls its field leaves no doubt.
    QString word = fieldWord(field);
    if (m_words == word.replace(u'_', u' '))
        best = std::max(best, 120);
    return best;
}

} // namespace Model
