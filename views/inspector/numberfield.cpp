#include "views/inspector/numberfield.h"

#include "views/widgets/durationtext.h"

#include <QLocale>

#include <cmath>

namespace Views {

static std::optional<double> plainNumber(QString text)
{
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

NumberField::NumberField(const Form &form, QWidget *parent)
    : LineField(parent)
    , m_form(form)
{
    connect(this, &QLineEdit::editingFinished, this, &NumberField::finish);
}

QString NumberField::shown() const { return m_number ? m_form.text(*m_number) : QString(); }

void NumberField::setNumber(std::optional<double> number)
{
    const bool isOther = number != m_number || m_mixed;
    m_number = number;
    m_mixed = false;
    LineField::setMixed(false);
    if (isOther || !isModified()) {
        setValue(shown());
        setModified(false);
    }
}

void NumberField::setMixed()
{
    m_number.reset();
    m_mixed = true;
    LineField::setMixed(true);
    setValue({});
    setModified(false);
}

void NumberField::finish()
{
    if (!isModified())
        return;
    setModified(false);
    const QString typed = text().trimmed();
    const auto number = typed.isEmpty() ? std::nullopt : m_form.number(typed);
    if (!typed.isEmpty() && !number) {
        emit refused(m_form.refusal.arg(typed));
        setValue(shown());
        return;
    }
    const bool isOther = number != m_number || m_mixed;
    m_number = number;
    m_mixed = false;
    setValue(shown());
    if (isOther)
        emit committed(number);
}

NumberField::Form NumberField::percent()
{
    return {[](double share) { return tr("%1 %", "a share in percent").arg(QLocale().toString(share * 100, 'g', 6)); },
            [](QString text) -> std::optional<double> {
                const auto number = plainNumber(text.remove(QLatin1Char('%')).trimmed());
                return number && *number >= 0 && *number <= 100 ? std::optional(*number / 100) : std::nullopt;
            },
            tr("“%1” isn't a probability. Give a number from 0 to 100 %.")};
}

NumberField::Form NumberField::amount()
{
    constexpr double limit = 1e15; // the store's
    return {[](double number) {
                const bool isWhole = number == std::floor(number);
                return QLocale().toString(number, isWhole ? 'f' : 'g', isWhole ? 0 : 12);
            },
            [](const QString &text) -> std::optional<double> {
                const auto number = plainNumber(text);
                return number && *number >= 0 && *number < limit ? number : std::nullopt;
            },
            tr("“%1” isn't a number of customers. Give a number from 0 on.")};
}

NumberField::Form NumberField::duration()
{
    return {durationText, durationFromText,
            tr("“%1” isn't a duration. Give minutes, or something like 1 h 30 min or 2 d.")};
}

} // namespace Views
