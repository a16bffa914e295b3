#include "views/navigator/navigatormodel.h"

#include "model/feedback/facts.h"
#include "model/journey/journeyoperations.h"
#include "model/journey/personaoperations.h"
#include "model/journey/touchpoint.h"
#include "views/theme/icons.h"
#include "views/widgets/colormark.h"
#include "views/widgets/plaintooltip.h"

#include <QDataStream>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

// What an index carries tells which list it is in; its row tells the rest.
enum List : quintptr { Sections, Journeys, Pages, Personas };

static constexpr std::array pages{NavigatorModel::Kind::PersonaPage, NavigatorModel::Kind::FeedbackPage,
                                  NavigatorModel::Kind::MetricsPage, NavigatorModel::Kind::HistoryPage};

static constexpr auto mimeType = "application/x-throughline-navigator"_L1;

NavigatorModel::NavigatorModel(Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
    , m_journeys(readJourneys())
    , m_personas(readPersonas())
    , m_feedback(readFeedback())
{
    connect(&project, &Project::changed, this, &NavigatorModel::refresh);
    connect(&project, &Project::accessChanged, this, [this] { emit layoutChanged(); });
}

NavigatorModel::Kind NavigatorModel::kindOf(const QModelIndex &index)
{
    switch (List(index.internalId())) {
    case Sections:
        return index.row() == 0 ? Kind::JourneySection : Kind::ProjectSection;
    case Journeys:
        return Kind::Journey;
    case Pages:
        return pages[size_t(index.row())];
    case Personas:
        break;
    }
    return Kind::Persona;
}

const NavigatorModel::Row *NavigatorModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    switch (kindOf(index)) {
    case Kind::Journey:
        return &m_journeys[index.row()];
    case Kind::Persona:
        return &m_personas[index.row()];
    default:
        return nullptr;
    }
}

Id<Journey> NavigatorModel::journeyOf(const QModelIndex &index)
{
    const bool isJourney = index.isValid() && kindOf(index) == Kind::Journey;
    return isJourney ? Id<Journey>{index.data(IdRole).toLongLong()} : Id<Journey>();
}

Id<Persona> NavigatorModel::personaOf(const QModelIndex &index)
{
    const bool isPersona = index.isValid() && kindOf(index) == Kind::Persona;
    return isPersona ? Id<Persona>{index.data(IdRole).toLongLong()} : Id<Persona>();
}

QModelIndex NavigatorModel::indexOf(Id<Journey> journey) const
{
    for (int row = 0; row < m_journeys.size(); ++row) {
        if (m_journeys[row].id == journey.value)
            return createIndex(row, 0, quintptr(Journeys));
    }
    return {};
}

QModelIndex NavigatorModel::indexOf(Id<Persona> persona) const
{
    for (int row = 0; row < m_personas.size(); ++row) {
        if (m_personas[row].id == persona.value)
            return createIndex(row, 0, quintptr(Personas));
    }
    return {};
}

QModelIndex NavigatorModel::indexOf(Kind kind) const
{
    switch (kind) {
    case Kind::JourneySection:
        return createIndex(0, 0, quintptr(Sections));
    case Kind::ProjectSection:
        return createIndex(1, 0, quintptr(Sections));
    default:
        break;
    }
    const auto page = std::find(pages.begin(), pages.end(), kind);
    return page == pages.end() ? QModelIndex() : createIndex(int(page - pages.begin()), 0, quintptr(Pages));
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(Sections));
    switch (kindOf(parent)) {
    case Kind::JourneySection:
        return createIndex(row, column, quintptr(Journeys));
    case Kind::ProjectSection:
        return createIndex(row, column, quintptr(Pages));
    default:
        return createIndex(row, column, quintptr(Personas));
    }
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    switch (kindOf(child)) {
    case Kind::Journey:
        return indexOf(Kind::JourneySection);
    case Kind::Persona:
        return indexOf(Kind::PersonaPage);
    case Kind::JourneySection:
    case Kind::ProjectSection:
        return {};
    default:
        return indexOf(Kind::ProjectSection);
    }
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    constexpr int sections = 2;
    if (!parent.isValid())
        return sections;
    if (parent.column() > 0)
        return 0;
    switch (kindOf(parent)) {
    case Kind::JourneySection:
        return int(m_journeys.size());
    case Kind::ProjectSection:
        return int(pages.size());
    case Kind::PersonaPage:
        return int(m_personas.size());
    default:
        return 0;
    }
}

int NavigatorModel::columnCount(const QModelIndex &) const { return 1; }

static QString nameOf(NavigatorModel::Kind kind)
{
    using Kind = NavigatorModel::Kind;
    switch (kind) {
    case Kind::JourneySection:
        return NavigatorModel::tr("Journeys");
    case Kind::ProjectSection:
        return NavigatorModel::tr("Project");
    case Kind::PersonaPage:
        return NavigatorModel::tr("Personas");
    case Kind::FeedbackPage:
        return NavigatorModel::tr("Feedback");
    case Kind::MetricsPage:
        return NavigatorModel::tr("Metrics");
    case Kind::HistoryPage:
        return NavigatorModel::tr("History");
    default:
        return {};
    }
}

static QIcon iconOf(NavigatorModel::Kind kind, const QString &color)
{
    using Kind = NavigatorModel::Kind;
    switch (kind) {
    case Kind::Journey:
        return icon(u"map-flat"_s);
    case Kind::PersonaPage:
        return icon(u"system-users"_s);
    case Kind::FeedbackPage:
        return icon(u"mail-folder-inbox"_s);
    case Kind::MetricsPage:
        return icon(u"speedometer"_s);
    case Kind::HistoryPage:
        return icon(u"view-history"_s);
    case Kind::Persona:
        return colorMark(color);
    default:
        return {};
    }
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Kind kind = kindOf(index);
    const Row *row = rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return !row ? nameOf(kind) : row->name.isEmpty() ? tr("Unnamed") : row->name.simplified();
    case Qt::EditRole:
        return row ? row->name : QString();
    case Qt::ToolTipRole:
        return row ? plainToolTip(row->name) : QString();
    case Qt::DecorationRole:
        return iconOf(kind, row ? row->color : QString());
    case Qt::AccessibleDescriptionRole:
    case StateRole:
        return row ? row->state : QString();
    case KindRole:
        return int(kind);
    case IdRole:
        return row ? QVariant(row->id) : QVariant();
    case CountRole:
        return kind == Kind::PersonaPage                      ? QVariant(m_personas.size())
               : kind == Kind::FeedbackPage && m_feedback > 0 ? QVariant(m_feedback)
                                                              : QVariant();
    case ColorRole:
        return row ? row->color : QString();
    default:
        return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canEdit = !m_project.isReadOnly();
    Qt::ItemFlags result;
    switch (kindOf(index)) {
    case Kind::JourneySection:
        result = canEdit ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
        break;
    case Kind::ProjectSection:
        break;
    case Kind::PersonaPage:
        result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        result.setFlag(Qt::ItemIsDropEnabled, canEdit);
        break;
    case Kind::FeedbackPage:
    case Kind::MetricsPage:
    case Kind::HistoryPage:
        result = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
        break;
    case Kind::Journey:
    case Kind::Persona:
        result = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
        result.setFlag(Qt::ItemIsEditable, canEdit);
        result.setFlag(Qt::ItemIsDragEnabled, canEdit);
        break;
    }
    return result;
}

bool NavigatorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !rowOf(index) || name.isEmpty())
        return false;
    if (const auto journey = journeyOf(index)) {
        return m_project.perform({QT_TRANSLATE_NOOP("Edit", "Rename journey")},
                                 [&](Edit &edit) { edit.set(journey, &Journey::title, name); });
    }
    return m_project.perform({QT_TRANSLATE_NOOP("Edit", "Rename persona")},
                             [&](Edit &edit) { edit.set(personaOf(index), &Persona::name, name); });
}

void NavigatorModel::moveTo(Kind kind, qint64 id, qsizetype place)
{
    if (kind == Kind::Journey) {
        m_project.perform({QT_TRANSLATE_NOOP("Edit", "Reorder journeys")},
                          [&](Edit &edit) { moveJourney(edit, Id<Journey>{id}, place); });
    } else {
        m_project.perform({QT_TRANSLATE_NOOP("Edit", "Reorder personas")},
                          [&](Edit &edit) { movePersona(edit, Id<Persona>{id}, place); });
    }
}

void NavigatorModel::moveBy(const QModelIndex &index, int difference)
{
    const Row *row = rowOf(index);
    if (!row)
        return;
    const int place = index.row() + difference;
    if (place >= 0 && place < rowCount(index.parent()))
        moveTo(kindOf(index), row->id, place);
}

QStringList NavigatorModel::mimeTypes() const { return {mimeType}; }

QMimeData *NavigatorModel::mimeData(const QModelIndexList &indexes) const
{
    const Row *row = indexes.size() == 1 ? rowOf(indexes.first()) : nullptr;
    if (!row)
        return nullptr;
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << qint32(kindOf(indexes.first())) << row->id;
    auto *data = new QMimeData;
    data->setData(mimeType, bytes);
    return data;
}

static std::pair<NavigatorModel::Kind, qint64> draggedIn(const QMimeData *data)
{
    qint32 kind = 0;
    qint64 id = 0;
    QDataStream(data->data(mimeType)) >> kind >> id;
    return {NavigatorModel::Kind(kind), id};
}

bool NavigatorModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                     const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType) || !parent.isValid() || m_project.isReadOnly())
        return false;
    // Another window's rows are of another project.
    const auto [kind, id] = draggedIn(data);
    return kind == Kind::Journey ? kindOf(parent) == Kind::JourneySection && indexOf(Id<Journey>{id}).isValid()
                                 : kindOf(parent) == Kind::PersonaPage && indexOf(Id<Persona>{id}).isValid();
}

bool NavigatorModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto [kind, id] = draggedIn(data);
    const int from = kind == Kind::Journey ? indexOf(Id<Journey>{id}).row() : indexOf(Id<Persona>{id}).row();
    const int to = row < 0 ? rowCount(parent) : row;
    moveTo(kind, id, to > from ? to - 1 : to);
    return true;
}

QList<NavigatorModel::Row> NavigatorModel::readJourneys() const
{
    QList<Row> result;
    for (const Journey &journey : m_project.all<Journey>()) {
        const bool isNested = !m_project.where(&Touchpoint::nested, journey.id).isEmpty();
        const QString state = isNested                               ? tr("nested")
                              : journey.kind == JourneyKind::Current ? tr("current")
                                                                     : tr("future");
        result += Row{journey.id.value, journey.title, state, {}};
    }
    return result;
}

QList<NavigatorModel::Row> NavigatorModel::readPersonas() const
{
    QList<Row> result;
    for (const Persona &persona : m_project.all<Persona>())
        result += Row{persona.id.value, persona.name, {}, persona.color};
    return result;
}

qint64 NavigatorModel::readFeedback() const
{
    return shownFeedbackCount(m_project.rows());
}

void NavigatorModel::refresh(const Changes &changes)
{
    const QList<Change> touchpoints = changes.of<Touchpoint>();
    const quint64 nested = Changes::bit(&Touchpoint::nested);
    const bool mayNest = std::any_of(touchpoints.cbegin(), touchpoints.cend(), [nested](const Change &change) {
        return change.what != What::Changed || (change.columns & nested);
    });
    if (mayNest || changes.touches<Journey>())
        sync(m_journeys, readJourneys(), indexOf(Kind::JourneySection));
    if (changes.touches<Persona>()) {
        sync(m_personas, readPersonas(), indexOf(Kind::PersonaPage));
        const QModelIndex page = indexOf(Kind::PersonaPage);
        emit dataChanged(page, page, {CountRole});
    }
    if (changes.touches<FeedbackImport>() || changes.touches<FeedbackHiding>()) {
        m_feedback = readFeedback();
        const QModelIndex page = indexOf(Kind::FeedbackPage);
        emit dataChanged(page, page, {CountRole});
    }
}

void NavigatorModel::sync(QList<Row> &shown, const QList<Row> &wanted, const QModelIndex &parent)
{
    const auto find = [](const QList<Row> &rows, qint64 id, int from) {
        for (int row = from; row < rows.size(); ++row) {
            if (rows[row].id == id)
                return row;
        }
        return -1;
    };
    for (int row = int(shown.size()) - 1; row >= 0; --row) {
        if (find(wanted, shown[row].id, 0) < 0) {
            beginRemoveRows(parent, row, row);
            shown.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int from = find(shown, wanted[row].id, row);
        if (from < 0) {
            beginInsertRows(parent, row, row);
            shown.insert(row, wanted[row]);
            endInsertRows();
        } else if (from > row) {
            beginMoveRows(parent, from, from, parent, row);
            shown.move(from, row);
            endMoveRows();
        }
        if (shown[row] != wanted[row]) {
            shown[row] = wanted[row];
            emit dataChanged(index(row, 0, parent), index(row, 0, parent));
        }
    }
}

} // namespace Views
