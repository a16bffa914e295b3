#include "views/metrics/observationmodel.h"

#include "model/feedback/foldedname.h"
#include "model/metrics/metricoperations.h"
#include "views/metrics/metricwords.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintooltip.h"

#include <QDateTime>
#include <QLocale>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

std::optional<qint64> typedDay(const QString &text)
{
    const QString plain = text.trimmed();
    QDate date = QDate::fromString(plain, Qt::ISODate);
    const QLocale locale;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid())
            date = locale.toDate(plain, format);
    }
    if (!date.isValid())
        date = locale.toDate(plain, u"d MMM yyyy"_s);
    if (!date.isValid())
        return {};
    return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

ObservationModel::ObservationModel(Project &project, const Metric &metric, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_metric(metric)
{
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches<StoredObservation>() || changes.touches<Journey>() || changes.touches<Stage>() ||
            changes.touches<Touchpoint>())
            reload();
    });
    reload();
}

void ObservationModel::reload()
{
    QList<StoredObservation> rows;
    for (const StoredObservation &row : m_project.all<StoredObservation>()) {
        if (foldedName(row.metric) == foldedName(m_metric.word))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const StoredObservation &a, const StoredObservation &b) { return a.date > b.date; });
    // The same ones in the same order: a cell that is being edited stays.
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    m_places.clear();
    for (const StoredObservation &row : std::as_const(m_rows))
        m_places += placeText(row);
    if (!isSame)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QString ObservationModel::placeText(const StoredObservation &observation) const
{
    if (!observation.unplaced.isEmpty())
        return tr("“%1” isn't there: not counted").arg(observation.unplaced.simplified());
    if (const auto touchpoint = m_project.find(observation.touchpoint))
        return touchpoint->name;
    if (const auto stage = m_project.find(observation.stage))
        return stage->name;
    if (const auto journey = m_project.find(observation.journey))
        return journey->title;
    return tr("Whole project");
}

Id<StoredObservation> ObservationModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : Id<StoredObservation>();
}

int ObservationModel::rowOf(Id<StoredObservation> id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

int ObservationModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ObservationModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

/** What a numerator and a denominator come to. */
QString ObservationModel::quotientText(const StoredObservation &observation) const
{
    if (!observation.numerator || !observation.denominator)
        return {};
    const double factor = m_metric.unit == "%"_L1 ? 100 : 1;
    return figureText(m_metric, factor * *observation.numerator / *observation.denominator);
}

QString ObservationModel::text(const StoredObservation &observation, int column, bool isTyped) const
{
    const auto number = [&](const std::optional<double> &value) {
        if (!value)
            return QString();
        return isTyped ? editText(*value) : QLocale().toString(*value, 'g', 12).replace(u'-', u'−');
    };
    switch (column) {
    case Date: {
        if (!observation.date)
            return isTyped ? QString() : tr("no date");
        const QDate date = QDateTime::fromMSecsSinceEpoch(*observation.date, Qt::UTC).date();
        return isTyped ? date.toString(Qt::ISODate) : QLocale().toString(date, u"d MMM yyyy"_s);
    }
    case Value:
        if (!observation.value)
            return isTyped ? QString() : quotientText(observation);
        return isTyped ? editText(m_metric, *observation.value) : figureText(m_metric, *observation.value);
    case Answers:
        return observation.n ? (isTyped ? QString::number(*observation.n) : QLocale().toString(*observation.n))
                             : QString();
    case Numerator:
        return number(observation.numerator);
    case Denominator:
        return number(observation.denominator);
    default:
        return {};
    }
}

QVariant ObservationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoredObservation &row = m_rows[index.row()];
    const bool isPlace = index.column() == Place;
    switch (role) {
    case Qt::DisplayRole:
        return isPlace ? m_places[index.row()] : text(row, index.column(), false);
    case Qt::EditRole:
        return isPlace ? m_places[index.row()] : text(row, index.column(), true);
    case Qt::ForegroundRole:
        return index.column() == Value && !row.value ? QVariant(Theme::current().thirdText) : QVariant();
    case Qt::ToolTipRole:
        return isPlace ? plainToolTip(m_places[index.row()]) : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == Date || isPlace ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Date || section == Place ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Value:
        return tr("Value");
    case Answers:
        return tr("Answers (n)");
    case Numerator:
        return tr("Numerator");
    case Denominator:
        return tr("Denominator");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

Qt::ItemFlags ObservationModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != Place && !m_project.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ObservationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !(flags(index) & Qt::ItemIsEditable))
        return false;
    StoredObservation row = m_rows[index.row()];
    const QString typed = value.toString().trimmed();
    if (typed == text(row, index.column(), true))
        return false;
    const auto number = index.column() == Value ? typedNumber(m_metric, typed) : typedNumber(typed);
    const auto day = typedDay(typed);
    if (!typed.isEmpty() && (index.column() == Date ? !day : !number)) {
        emit refused(index.column() == Date ? tr("“%1” is no date. Write it as 2026-03-31.").arg(typed)
                                            : tr("“%1” is no number.").arg(typed));
        return false;
    }
    if (index.column() == Value && number) {
        if (const QString problem = scaleProblem(m_metric, *number); !problem.isEmpty()) {
            emit refused(problem);
            return false;
        }
    }
    switch (index.column()) {
    case Date:
        row.date = day;
        row.dateHasTime = false;
        break;
    case Value:
        row.value = number;
        break;
    case Answers:
        row.n = number ? std::optional(qint64(std::llround(*number))) : std::nullopt;
        break;
    case Numerator:
        row.numerator = number;
        break;
    default:
        row.denominator = number;
        break;
    }
    try {
        return m_project.edit({QT_TRANSLATE_NOOP("Edit", "Change a value of “%1”"), {m_metric.title()}},
                              [&](Edit &edit) { changeObservation(edit, row); });
    } catch (const Error &error) {
        emit refused(error.sentence());
        return false;
    }
}

} // namespace Views
