#include "model/feedback/reading/textencoding.h"

#include "model/feedback/reading/textsource.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace Model {

namespace {

using namespace Qt::StringLiterals;

QString byMark(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xef\xbb\xbf")))
        return u"UTF-8"_s;
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return u"UTF-32LE"_s;
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return u"UTF-32BE"_s;
    if (bytes.startsWith(QByteArrayView("\xff\xfe")))
        return u"UTF-16LE"_s;
    if (bytes.startsWith(QByteArrayView("\xfe\xff")))
        return u"UTF-16BE"_s;
    if (bytes.startsWith(QByteArrayView("\x84\x31\x95\x33")))
        return u"GB18030"_s;
    return {};
}

bool isUtf16(QByteArrayView bytes, bool bigEndian)
{
    bool open = false; // after a high surrogate
    bool hasLines = false;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const uchar high = uchar(bytes[bigEndian ? i : i + 1]);
        const char lower = bytes[bigEndian ? i + 1 : i];
        hasLines = hasLines || (high == 0 && (lower == '\n' || lower == '\r'));
        const bool low = high >= 0xdc && high <= 0xdf;
        if (low != open)
            return false;
        open = high >= 0xd8 && high <= 0xdb;
    }
    // NULs in text of single bytes stand anywhere, its line ends don't.
    return hasLines || (!bytes.contains('\n') && !bytes.contains('\r'));
}

/** Delimiters, digits and line ends are ASCII in any language, and bring NULs in the wider encodings. */
QString byNuls(QByteArrayView bytes)
{
    std::array<qsizetype, 4> nuls{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nuls[size_t(i % 4)] += bytes[i] == 0;
    const qsizetype quarter = std::max<qsizetype>(bytes.size() / 4, 1);
    const auto most = [&](size_t i) { return nuls[i] * 10 >= quarter * 9; };
    if (nuls[0] * 10 < quarter && most(2) && most(3))
        return u"UTF-32LE"_s;
    if (nuls[3] * 10 < quarter && most(0) && most(1))
        return u"UTF-32BE"_s;
    const qsizetype even = nuls[0] + nuls[2];
    const qsizetype odd = nuls[1] + nuls[3];
    if (odd * 25 >= quarter && even * 20 <= odd && isUtf16(bytes, false))
        return u"UTF-16LE"_s;
    if (even * 25 >= quarter && odd * 20 <= even && isUtf16(bytes, true))
        return u"UTF-16BE"_s;
    return {};
}

/** UTF-8 in which a few bytes were damaged is still UTF-8. */
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype characters = 0;
    qsizetype damaged = 0;
    while (!bytes.isEmpty()) {
        const qsizetype bad = firstInvalidUtf8(bytes);
        const QByteArrayView good = bad < 0 ? bytes : bytes.first(bad);
        characters += std::count_if(good.begin(), good.end(), [](char byte) { return uchar(byte) >= 0xc0; });
        if (bad < 0)
            break;
        ++damaged;
        bytes = bytes.sliced(bad + 1);
    }
    return damaged == 0 || characters >= 4 * damaged;
}

/** In Latin script, letters that aren't ASCII stand between those that are; in others they make up whole words. */
bool isLatin(QByteArrayView bytes)
{
    qsizetype letters = 0;
    qsizetype inWords = 0;
    qsizetype run = 0;
    for (const char byte : bytes) {
        if (uchar(byte) >= 0x80) {
            ++letters;
            ++run;
            inWords += run == 3 ? 3 : run > 3 ? 1 : 0;
        } else {
            run = 0;
        }
    }
    return inWords * 2 < letters;
}

QString byLetters(QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), int32_t(bytes.size()), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error))
        return {};
    const bool latin = isLatin(bytes);
    for (int32_t i = 0; i < count; ++i) {
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &error));
        const int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (name.startsWith("UTF"_L1) || name.startsWith("IBM"_L1) || name.startsWith("ISO-2022"_L1))
            continue;
        const bool ofLatin = name == "ISO-8859-1"_L1 || name == "ISO-8859-2"_L1 || name == "ISO-8859-9"_L1 ||
                             name == "windows-1250"_L1 || name == "windows-1252"_L1 || name == "windows-1254"_L1;
        if (ofLatin && !latin)
            continue;
        if (name == "ISO-8859-1"_L1)
            return u"windows-1252"_s; // what writes it on Windows says that it is Latin-1
        // Little confidence is mere chance, unless the common case is out of the question.
        if (confidence >= 25 || !latin)
            return name == "ISO-8859-9"_L1 ? u"windows-1254"_s : name;
        return {};
    }
    return {};
}

} // namespace

QString detectEncoding(QByteArrayView sample)
{
    if (const QString name = byMark(sample); !name.isEmpty())
        return name;
    if (const QString name = byNuls(sample); !name.isEmpty())
        return name;
    if (sample.contains(QByteArrayView("\x1b$B")) || sample.contains(QByteArrayView("\x1b$@")))
        return u"ISO-2022-JP"_s;
    if (isMostlyUtf8(sample))
        return u"UTF-8"_s;
    const QString name = byLetters(sample.first(std::min<qsizetype>(sample.size(), 1 << 18)));
    return name.isEmpty() ? u"windows-1252"_s : name;
}

} // namespace Model
