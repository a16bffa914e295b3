#include "model/feedback/mapping/scale.h"

#include "model/feedback/mapping/number.h"

namespace Model {

namespace {

/** How many signs of @p word, which may begin with a minus, belong to its first number. */
qsizetype firstNumber(QStringView word)
{
    qsizetype at = !word.isEmpty() && word.front() == u'-' ? 1 : 0;
    while (at < word.size() && (word[at].isDigit() || word[at] == u'.' || word[at] == u','))
        ++at;
    return at;
}

std::optional<double> numberOf(QStringView word)
{
    const QByteArray utf8 = word.toUtf8();
    return readNumber({utf8.constData(), size_t(utf8.size())}, false);
}

} // namespace

QString Scale::word() const { return QString::number(worst) + u'-' + QString::number(best); }

std::optional<Scale> Scale::ofWord(QStringView word)
{
    QString plain = word.trimmed().toString();
    plain.replace(QChar(0x2013), u'-').replace(QChar(0x2212), u'-');
    const QStringView view(plain);
    const qsizetype first = firstNumber(view);
    QStringView rest = view.sliced(first).trimmed();
    if (first == 0 || rest.isEmpty() || rest.front() != u'-')
        return std::nullopt;
    rest = rest.sliced(1).trimmed();
    const auto worst = numberOf(view.first(first));
    const auto best = numberOf(rest);
    constexpr double limit = 1'000'000;
    if (!worst || !best || *worst == *best || qAbs(*worst) > limit || qAbs(*best) > limit)
        return std::nullopt;
    return Scale{*worst, *best};
}

} // namespace Model
