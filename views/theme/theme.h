#pragma once

#include "views/theme/measures.h"

#include <QColor>
#include <QFont>

#include <array>

namespace Views {

/** The sizes of the one typeface. */
enum class Type {
    Body,       ///< 13
    Small,      ///< 11
    Caps,       ///< 10.5 with 0.6 spacing, for captions in capitals
    StageTitle, ///< 14.5
    PageTitle,  ///< 17
    Figure      ///< 32
};

/** The four weights of the one typeface. */
enum class Weight { Regular = 400, Medium = 500, SemiBold = 600, Strong = 650 };

/**
 * All colours and fonts of the looks; distances are in measures.h. There is a light and a dark one. Text in any of the
 * text colours passes WCAG AA on window, surface and raised.
 */
struct Theme
{
    bool isDark = false;
    QColor window;  ///< the ground that panels stand on
    QColor surface; ///< the brightest: the map, fields, cards
    QColor raised;  ///< panels, headers
    QColor line;
    QColor strongLine;
    QColor text;
    QColor secondText;
    QColor thirdText;
    QColor accent; ///< only for what is selected or first to press
    QColor softAccent;
    QColor onAccent;
    std::array<QColor, 5> emotion; ///< −2 … +2
    QColor effort;
    QColor connection;
    QColor warning;
    QColor shadow; ///< the hairline under nodes and cards
    std::array<QColor, 6> personas;

    static const Theme &light();
    static const Theme &dark();
    /** The one chosen in ThemeSwitch. */
    static const Theme &current();

    /** The step 0 … 4 of an emotion −2 … +2, rounded half away from zero; beyond the ends it is the end. */
    static int emotionStep(double value);
    QColor emotionColor(double value) const { return emotion[size_t(emotionStep(value))]; }
    /** For text in an emotion's colour: the ±2 shade, and the second text colour for 0. */
    QColor emotionText(double value) const;
    /**
     * A colour stored in the project (#RRGGBB, as in the light theme) as it shows here: a persona's colour maps to its
     * dark counterpart, another one is lightened or darkened until it has 3:1 against the surface. The third text
     * colour where it is no colour.
     */
    QColor stored(const QString &color) const;

    /** The n-th persona colour in the form that is stored; they repeat. */
    static QString personaColor(int n);
    /** WCAG contrast ratio, 1 … 21. */
    static double contrast(const QColor &a, const QColor &b);

    static QFont font(Type type, Weight weight = Weight::Regular);
};

} // namespace Views
