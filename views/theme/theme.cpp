#include "views/theme/theme.h"

#include "views/theme/themeswitch.h"

#include <QGuiApplication>

#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF4, 0xF4, 0xF1);
    t.surface = QColor(0xFF, 0xFF, 0xFF);
    t.raised = QColor(0xFA, 0xFA, 0xF8);
    t.line = QColor(0xE2, 0xE1, 0xDB);
    t.strongLine = QColor(0xCF, 0xCD, 0xC5);
    t.text = QColor(0x1E, 0x22, 0x27);
    t.secondText = QColor(0x56, 0x5D, 0x68);
    t.thirdText = QColor(0x69, 0x70, 0x7B); // look/ has #6F7681, which has less than 4.5:1 on window and raised
    t.accent = QColor(0x3B, 0x5B, 0xDB);
    t.softAccent = QColor(0xE8, 0xED, 0xFF);
    t.onAccent = QColor(0xFF, 0xFF, 0xFF);
    t.emotion = {QColor(0xB9, 0x38, 0x15), QColor(0xE5, 0x8A, 0x5C), QColor(0xB9, 0xB6, 0xAD), QColor(0x5D, 0xB3, 0x9A),
                 QColor(0x0B, 0x7A, 0x60)};
    t.effort = QColor(0x7A, 0x3F, 0xD1);
    t.connection = QColor(0x90, 0x97, 0xA3);
    t.warning = QColor(0x9A, 0x67, 0x00);
    t.shadow = QColor(0x1E, 0x22, 0x27, 13);
    t.personas = {QColor(0x3B, 0x5B, 0xDB), QColor(0xB3, 0x23, 0x6B), QColor(0x0B, 0x72, 0x85),
                  QColor(0x9A, 0x5B, 0x00), QColor(0x6B, 0x46, 0xC1), QColor(0x4C, 0x7A, 0x0B)};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.isDark = true;
    t.window = QColor(0x15, 0x17, 0x1B);
    t.surface = QColor(0x1D, 0x20, 0x25);
    t.raised = QColor(0x21, 0x25, 0x2B);
    t.line = QColor(0x30, 0x35, 0x3D);
    t.strongLine = QColor(0x45, 0x4C, 0x57);
    t.text = QColor(0xE9, 0xEB, 0xEE);
    t.secondText = QColor(0xAE, 0xB5, 0xBF);
    t.thirdText = QColor(0x8B, 0x92, 0x9D);
    t.accent = QColor(0x8A, 0xA4, 0xFF);
    t.softAccent = QColor(0x26, 0x30, 0x52);
    t.onAccent = QColor(0x10, 0x13, 0x1A);
    t.emotion = {QColor(0xFF, 0x8A, 0x5B), QColor(0xE0, 0xA0, 0x80), QColor(0x7B, 0x82, 0x8D), QColor(0x6C, 0xC4, 0xAA),
                 QColor(0x33, 0xD1, 0xA6)};
    t.effort = QColor(0xB8, 0x92, 0xFF);
    t.connection = QColor(0x74, 0x7C, 0x88);
    t.warning = QColor(0xE3, 0xB3, 0x41);
    t.shadow = QColor(0x00, 0x00, 0x00, 60);
    t.personas = {QColor(0x8A, 0xA4, 0xFF), QColor(0xF7, 0x83, 0xAC), QColor(0x66, 0xD9, 0xE8),
                  QColor(0xFF, 0xC0, 0x78), QColor(0xB1, 0x97, 0xFC), QColor(0xA9, 0xE3, 0x4B)};
    return t;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/** Steps in lightness until @p color stands out from @p ground. */
QColor readable(QColor color, const QColor &ground, bool lighter)
{
    constexpr double wanted = 3;
    float h, s, l;
    color.getHslF(&h, &s, &l);
    while (Theme::contrast(color, ground) < wanted && l >= 0 && l <= 1) {
        l += lighter ? 0.03f : -0.03f;
        color.setHslF(h, s, std::clamp(l, 0.f, 1.f));
    }
    return color;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::current() { return ThemeSwitch::instance().isDark() ? dark() : light(); }

int Theme::emotionStep(double value) { return int(std::lround(std::clamp(value, -2.0, 2.0))) + 2; }

QColor Theme::emotionText(double value) const
{
    const int step = emotionStep(value);
    return step == 2 ? secondText : step < 2 ? emotion.front() : emotion.back();
}

QColor Theme::stored(const QString &color) const
{
    const QColor given = QColor::isValidColor(color) ? QColor(color) : QColor();
    if (!given.isValid())
        return thirdText;
    const auto &stored = light().personas;
    for (size_t i = 0; i < stored.size(); ++i) {
        if (given == stored[i])
            return personas[i];
    }
    return readable(given, surface, isDark);
}

QString Theme::personaColor(int n)
{
    const auto &colors = light().personas;
    return colors[size_t(n) % colors.size()].name().toUpper();
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QFont Theme::font(Type type, Weight weight)
{
    // Pixels, not points: nodes don't grow with the system's text resolution, so their text must not either.
    static constexpr int pixels[] = {13, 11, 11, 15, 17, 32};
    QFont font;
    font.setFamilies({u"Inter"_s, QGuiApplication::font().family()});
    font.setPixelSize(pixels[int(type)]);
    font.setWeight(QFont::Weight(int(weight)));
    if (type == Type::Caps)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

} // namespace Views
