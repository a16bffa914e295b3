#include "views/widgets/scoreslideraccess.h"

#include "views/widgets/scoreslider.h"

#include <QAccessibleWidget>

namespace Views {

namespace {

class ScoreSliderAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ScoreSliderAccess(ScoreSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value || text == QAccessible::Description ? slider()->valueText()
                                                                              : QAccessibleWidget::text(text);
    }
    QVariant currentValue() const override
    {
        return slider()->value() ? QVariant(*slider()->value()) : QVariant(Model::lowest(slider()->measure()));
    }
    void setCurrentValue(const QVariant &value) override
    {
        const double low = Model::lowest(slider()->measure());
        const double wanted = std::clamp(value.toDouble(), low, Model::highest(slider()->measure()));
        slider()->setValue(wanted);
        emit slider()->committed(wanted);
    }
    QVariant maximumValue() const override { return Model::highest(slider()->measure()); }
    QVariant minimumValue() const override { return Model::lowest(slider()->measure()); }
    QVariant minimumStepSize() const override { return 0.5; }

private:
    ScoreSlider *slider() const { return static_cast<ScoreSlider *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *slider = qobject_cast<ScoreSlider *>(object);
    return slider ? new ScoreSliderAccess(slider) : nullptr;
}

} // namespace

void installScoreSliderAccess()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(make);
}

} // namespace Views
