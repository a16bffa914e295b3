#pragma once

#include "views/widgets/linefield.h"

#include <functional>
#include <optional>

namespace Views {

/** A number or nothing, written as people write it; done when the field is left or Enter is pressed. */
class NumberField : public LineField
{
    Q_OBJECT
public:
    struct Form
    {
        std::function<QString(double)> text;
        std::function<std::optional<double>(const QString &)> number; ///< nothing where it can't be understood
        QString refusal; ///< a sentence for what can't be understood; %1 is what was typed
    };
    explicit NumberField(const Form &form, QWidget *parent = nullptr);

    /** Shows the project's value, but not over what is being typed. */
    void setNumber(std::optional<double> number);
    void setMixed();

    static Form percent();
    static Form amount();
    static Form duration();

signals:
    void committed(std::optional<double> number);
    void refused(const QString &sentence);

private:
    void finish();
    QString shown() const;

    Form m_form;
    std::optional<double> m_number;
    bool m_mixed = false;
};

} // namespace Views
