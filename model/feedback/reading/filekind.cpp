#include "model/feedback/reading/filekind.h"

#include <QCoreApplication>

namespace Model {

namespace {

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

struct Magic
{
    QByteArrayView bytes;
    const char *kind;
};

const Magic magics[] = {
    {QByteArrayView("\x1f\x8b"), QT_TRANSLATE_NOOP("Feedback", "a compressed file")},
    {QByteArrayView("BZh"), QT_TRANSLATE_NOOP("Feedback", "a compressed file")},
    {QByteArrayView("\xfd"
                    "7zXZ"),
     QT_TRANSLATE_NOOP("Feedback", "a compressed file")},
    {QByteArrayView("\x28\xb5\x2f\xfd"), QT_TRANSLATE_NOOP("Feedback", "a compressed file")},
    {QByteArrayView("7z\xbc\xaf"), QT_TRANSLATE_NOOP("Feedback", "a compressed file")},
    {QByteArrayView("Rar!"), QT_TRANSLATE_NOOP("Feedback", "a compressed file")},
    {QByteArrayView("\x89PNG"), QT_TRANSLATE_NOOP("Feedback", "a picture")},
    {QByteArrayView("\xff\xd8\xff"), QT_TRANSLATE_NOOP("Feedback", "a picture")},
    {QByteArrayView("GIF8"), QT_TRANSLATE_NOOP("Feedback", "a picture")},
    {QByteArrayView("%PDF-"), QT_TRANSLATE_NOOP("Feedback", "a PDF document")},
    {QByteArrayView("\x7f"
                    "ELF"),
     QT_TRANSLATE_NOOP("Feedback", "a program")},
    {QByteArrayView("\xca\xfe\xba\xbe"), QT_TRANSLATE_NOOP("Feedback", "a program")},
    {QByteArrayView("MZ\x90\0", 4), QT_TRANSLATE_NOOP("Feedback", "a program")},
    {QByteArrayView("\xd0\xcf\x11\xe0"), QT_TRANSLATE_NOOP("Feedback", "a workbook of an old Excel")},
    {QByteArrayView("SQLite format 3"), QT_TRANSLATE_NOOP("Feedback", "a database")},
    {QByteArrayView("PAR1"), QT_TRANSLATE_NOOP("Feedback", "a database")},
    {QByteArrayView("{\\rtf"), QT_TRANSLATE_NOOP("Feedback", "a formatted document")},
};

bool startsWithTag(QByteArrayView text, QByteArrayView tag)
{
    return text.size() >= tag.size() && QByteArray(text.first(tag.size()).toByteArray()).toLower() == tag;
}

} // namespace

bool isZip(QByteArrayView head) { return head.startsWith(QByteArrayView("PK\3\4")); }

QString unreadableKind(QByteArrayView head)
{
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes))
            return QCoreApplication::translate("Feedback", magic.kind);
    }
    const QByteArrayView text = (head.startsWith(QByteArrayView("\xef\xbb\xbf")) ? head.sliced(3) : head).trimmed();
    if (startsWithTag(text, "<!doctype") || startsWithTag(text, "<html") || startsWithTag(text, "<?xml"))
        return Feedback::tr("a web page");
    return {};
}

} // namespace Model
