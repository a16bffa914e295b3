#include "app/mainwindow/personamenu.h"

#include "app/mainwindow/shown.h"

#include "model/journey/personaoperations.h"
#include "model/store/project.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace App {

using namespace Qt::StringLiterals;
using Views::Theme;

namespace {

constexpr qsizetype MostNamed = 2;

QIcon dot(const QColor &color)
{
    QPixmap picture(Views::Measure::icon * 2, Views::Measure::icon * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double margin = Views::Measure::grid / 2.0;
    painter.drawEllipse(
        QRectF(0, 0, Views::Measure::icon, Views::Measure::icon).adjusted(margin, margin, -margin, -margin));
    return picture;
}

} // namespace

PersonaMenu::PersonaMenu(Model::Project &project, Shown &shown, QWidget *parent)
    : QMenu(parent)
    , m_project(project)
    , m_shown(shown)
{
    setObjectName("personaMenu"_L1);
    connect(this, &QMenu::aboutToShow, this, &PersonaMenu::fill);
    connect(&shown, &Shown::personasChanged, this, &PersonaMenu::summaryChanged);
    connect(&project, &Model::Project::changed, this, [this](const Model::Changes &changes) {
        if (changes.touches<Model::Persona>())
            emit summaryChanged();
    });
}

QString PersonaMenu::summary() const
{
    QStringList names;
    for (const Model::Persona &persona : m_project.all<Model::Persona>()) {
        if (m_shown.personas().contains(persona.id))
            names.append(persona.name);
    }
    if (names.isEmpty())
        return tr("All personas");
    return names.size() > MostNamed ? tr("%n personas", nullptr, int(names.size())) : names.join(tr(", "));
}

void PersonaMenu::fill()
{
    clear();
    QAction *all = addAction(tr("All personas"), this, [this] { m_shown.setPersonas({}); });
    all->setCheckable(true);
    all->setChecked(m_shown.personas().isEmpty());
    addSeparator();
    const QList<Model::Persona> personas = Model::personasOf(m_project.rows(), m_shown.journey());
    for (const Model::Persona &persona : personas) {
        QAction *action =
            addAction(dot(Theme::current().stored(persona.color)), QString(persona.name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_shown.personas().contains(persona.id));
        connect(action, &QAction::toggled, this, [this, id = persona.id](bool on) {
            auto chosen = m_shown.personas();
            on ? void(chosen.insert(id)) : void(chosen.remove(id));
            m_shown.setPersonas(chosen);
        });
    }
    if (personas.isEmpty())
        addAction(tr("Nobody takes part in this journey yet"))->setEnabled(false);
}

} // namespace App
