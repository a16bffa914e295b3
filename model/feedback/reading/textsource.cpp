#include "model/feedback/reading/textsource.h"

#include "model/store/error.h"

#include <QCoreApplication>
#include <QIODevice>

#include <unicode/ucnv.h>

#include <cstring>

namespace Model {

namespace {

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

bool isContinuation(uchar byte) { return (byte & 0xc0) == 0x80; }

/**
 * The length of the character that begins at @p at; 0: none does (then @p bad bytes belong together and become one
 * U+FFFD, as Unicode recommends); −1: it is cut off by the end.
 */
int characterLength(const uchar *at, const uchar *end, int *bad)
{
    *bad = 1;
    const uchar first = *at;
    if (first < 0x80)
        return 1;
    const int length = first >= 0xc2 && first <= 0xdf   ? 2
                       : first >= 0xe0 && first <= 0xef ? 3
                       : first >= 0xf0 && first <= 0xf4 ? 4
                                                        : 0;
    if (length == 0)
        return 0;
    const uchar low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const uchar high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return -1;
        if (i == 1 ? at[1] < low || at[1] > high : !isContinuation(at[i])) {
            *bad = i;
            return 0;
        }
    }
    return length;
}

/** Goes over valid UTF-8; stops at what is invalid or cut off, or at the end. */
const uchar *skipValid(const uchar *at, const uchar *end)
{
    int bad = 0;
    while (at < end) {
        while (end - at >= 16) {
            quint64 words[2];
            std::memcpy(words, at, 16);
            if ((words[0] | words[1]) & 0x8080808080808080ULL)
                break;
            at += 16;
        }
        // Characters that aren't ASCII come in runs.
        for (int i = 0; i < 16 && at < end; ++i) {
            const int length = characterLength(at, end, &bad);
            if (length <= 0)
                return at;
            at += length;
        }
    }
    return at;
}

qsizetype withoutNuls(char *text, qsizetype size)
{
    char *end = text + size;
    char *to = static_cast<char *>(std::memchr(text, 0, size_t(size)));
    if (!to)
        return size;
    for (const char *from = to; from < end; ++from) {
        if (*from)
            *to++ = *from;
    }
    return to - text;
}

QByteArray byteOrderMark(const QString &encoding)
{
    const QString name = encoding.toUpper();
    return name == QLatin1String("UTF-8")      ? QByteArray("\xef\xbb\xbf")
           : name == QLatin1String("UTF-16LE") ? QByteArray("\xff\xfe")
           : name == QLatin1String("UTF-16BE") ? QByteArray("\xfe\xff")
           : name == QLatin1String("UTF-32LE") ? QByteArray("\xff\xfe\0\0", 4)
           : name == QLatin1String("UTF-32BE") ? QByteArray("\0\0\xfe\xff", 4)
           : name == QLatin1String("GB18030")  ? QByteArray("\x84\x31\x95\x33")
                                               : QByteArray();
}

} // namespace

struct TextSource::State
{
    std::unique_ptr<QIODevice> device;
    QString name;
    QByteArray raw; // read, not yet converted: from rawAt
    qsizetype rawAt = 0;
    bool deviceAtEnd = false;
    bool started = false;
    bool finished = false; // the converter has been flushed
    QByteArray mark;
    std::unique_ptr<UConverter, decltype(&ucnv_close)> decoder{nullptr, ucnv_close};
    std::unique_ptr<UConverter, decltype(&ucnv_close)> encoder{nullptr, ucnv_close};
    UChar pivot[4096];
    UChar *pivotSource = pivot;
    UChar *pivotTarget = pivot;

    qsizetype readDevice(char *bytes, qsizetype room)
    {
        const qint64 count = device->read(bytes, room);
        if (count < 0)
            throw Error(Feedback::tr("“%1” can't be read: %2. Copy it to a local folder, then try again.")
                            .arg(name, device->errorString()));
        if (count == 0)
            deviceAtEnd = true;
        return count;
    }
    void refill()
    {
        raw.remove(0, rawAt);
        rawAt = 0;
        const qsizetype kept = raw.size();
        raw.resize(kept + 65536);
        raw.resize(kept + readDevice(raw.data() + kept, 65536));
    }
    qsizetype readUtf8(char *out, qsizetype room);
    qsizetype mend(char *out, qsizetype room);
    qsizetype convert(char *out, qsizetype room);
};

/** What is kept in raw, with U+FFFD for what is no character. */
qsizetype TextSource::State::mend(char *out, qsizetype room)
{
    char *to = out;
    const auto *at = reinterpret_cast<const uchar *>(raw.constData()) + rawAt;
    const auto *end = reinterpret_cast<const uchar *>(raw.constData()) + raw.size();
    int bad = 0;
    while (at < end && out + room - to >= 4) {
        const int length = characterLength(at, end, &bad);
        if (length > 0) {
            std::memcpy(to, at, size_t(length));
            to += length;
            at += length;
            continue;
        }
        if (length < 0 && !deviceAtEnd)
            break;
        std::memcpy(to, "\xef\xbf\xbd", 3);
        to += 3;
        at = length < 0 ? end : at + bad;
    }
    rawAt = at - reinterpret_cast<const uchar *>(raw.constData());
    return to - out;
}

qsizetype TextSource::State::readUtf8(char *out, qsizetype room)
{
    for (;;) {
        if (raw.size() - rawAt > 3 || (deviceAtEnd && rawAt < raw.size()))
            return mend(out, room);
        if (deviceAtEnd)
            return 0;
        // The usual case: read in place, behind the start of a character that the last piece ended with.
        const qsizetype kept = raw.size() - rawAt;
        std::memcpy(out, raw.constData() + rawAt, size_t(kept));
        const qsizetype size = kept + readDevice(out + kept, room - kept);
        const auto *start = reinterpret_cast<const uchar *>(out);
        const qsizetype valid = skipValid(start, start + size) - start;
        raw = QByteArray(out + valid, size - valid);
        rawAt = 0;
        if (valid > 0)
            return valid;
        if (!raw.isEmpty() && raw.size() <= 3 && !deviceAtEnd)
            continue;
        if (raw.isEmpty())
            return 0;
        return mend(out, room);
    }
}

qsizetype TextSource::State::convert(char *out, qsizetype room)
{
    while (!finished) {
        if (rawAt == raw.size() && !deviceAtEnd)
            refill();
        const char *source = raw.constData() + rawAt;
        const char *sourceEnd = raw.constData() + raw.size();
        char *target = out;
        UErrorCode error = U_ZERO_ERROR;
        ucnv_convertEx(encoder.get(), decoder.get(), &target, out + room, &source, sourceEnd, pivot, &pivotSource,
                       &pivotTarget, pivot + std::size(pivot), false, deviceAtEnd, &error);
        rawAt = source - raw.constData();
        if (error != U_BUFFER_OVERFLOW_ERROR && deviceAtEnd)
            finished = true;
        if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR && target == out && !finished)
            rawAt = raw.size(); // can't go on in this piece
        if (target > out)
            return target - out;
    }
    return 0;
}

TextSource::TextSource(std::unique_ptr<QIODevice> device, const QString &encoding, const QString &name)
    : m_state(std::make_unique<State>())
{
    m_state->device = std::move(device);
    m_state->name = name;
    m_state->mark = byteOrderMark(encoding);
    if (encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0)
        return;
    UErrorCode error = U_ZERO_ERROR;
    m_state->decoder.reset(ucnv_open(encoding.toUtf8().constData(), &error));
    m_state->encoder.reset(ucnv_open("UTF-8", &error));
    if (U_FAILURE(error))
        throw Error(Feedback::tr("The encoding “%1” is not known. Save “%2” as UTF-8, then choose that file.")
                        .arg(encoding, name));
}

TextSource::~TextSource() = default;
TextSource::TextSource(TextSource &&) noexcept = default;

qsizetype TextSource::read(char *to, qsizetype room)
{
    State &state = *m_state;
    if (!state.started) {
        state.started = true;
        while (!state.deviceAtEnd && state.raw.size() < 4)
            state.refill();
        if (!state.mark.isEmpty() && state.raw.startsWith(state.mark))
            state.rawAt = state.mark.size();
    }
    for (;;) {
        const qsizetype size = state.decoder ? state.convert(to, room) : state.readUtf8(to, room);
        if (size == 0)
            return 0;
        // Nothing but NULs isn't the end.
        if (const qsizetype kept = withoutNuls(to, size))
            return kept;
    }
}

const QString &TextSource::name() const { return m_state->name; }
qint64 TextSource::size() const { return m_state->device->size(); }
qint64 TextSource::position() const { return m_state->device->pos() - (m_state->raw.size() - m_state->rawAt); }

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    const auto *start = reinterpret_cast<const uchar *>(text.data());
    const auto *end = start + text.size();
    const uchar *at = skipValid(start, end);
    int bad = 0;
    return at == end || characterLength(at, end, &bad) < 0 ? -1 : at - start;
}

} // namespace Model
