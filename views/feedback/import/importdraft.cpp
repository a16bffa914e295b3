#include "views/feedback/import/importdraft.h"

#include "model/store/error.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

ImportDraft::ImportDraft(const QString &presetFolder, QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_options.presetFolder = presetFolder;
}

ImportDraft::~ImportDraft()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportDraft::forget()
{
    m_wishes = {};
    m_sample.reset();
    m_presets.clear();
    m_preset = guessed;
    m_mapping = {};
    m_preview = {};
    m_loss.reset();
    m_isSourceChosen = false;
    m_source = Source::Other;
}

void ImportDraft::setFile(const QString &path)
{
    forget();
    m_pasted.reset();
    m_options.file = path;
    m_options.name.clear();
    read();
}

void ImportDraft::setText(const QString &text)
{
    forget();
    auto folder = std::make_shared<QTemporaryDir>();
    QFile file(folder->filePath(u"pasted.tsv"_s));
    // With a byte order mark, so that there is nothing to guess about its encoding.
    const QByteArray bytes = "\xef\xbb\xbf" + text.toUtf8();
    m_options.file = file.fileName();
    m_options.name = tr("Pasted cells");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        ++m_reading;
        take({}, tr("What was pasted can't be kept: %1. Make room on the disk, and paste it again.")
                     .arg(file.errorString()));
        return;
    }
    file.close();
    m_pasted = std::move(folder);
    read();
}

void ImportDraft::read()
{
    m_isReading = true;
    m_failure.clear();
    emit sampled();
    m_pool.clear(); // nobody waits for those any more
    m_pool.start([this, number = ++m_reading, file = m_options.file, wishes = m_wishes] {
        std::shared_ptr<const ImportSample> sample;
        QString failure;
        try {
            sample = std::make_shared<const ImportSample>(file, wishes);
            // Word lists are loaded here, not in the window's thread.
            const ImportPreview warm(*sample, sample->guess(), {});
        } catch (const Error &error) {
            failure = error.sentence();
        }
        // The destructor waits for the thread, so this object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, number, sample, failure] {
                if (number == m_reading)
                    take(sample, failure);
            },
            Qt::QueuedConnection);
    });
}

void ImportDraft::take(const std::shared_ptr<const ImportSample> &sample, const QString &failure)
{
    const bool sameColumns = m_sample && sample && m_sample->columns() == sample->columns();
    m_isReading = false;
    m_failure = failure;
    m_sample = failure.isEmpty() ? sample : nullptr;
    if (m_sample && !sameColumns) {
        findPresets();
        choosePreset(!m_presets.isEmpty() && m_presets.first().fits(m_sample->columns()) ? 0 : guessed);
    } else if (m_sample) {
        m_mapping = m_sample->settled(m_mapping);
    }
    foresee();
    emit sampled();
    emit previewed();
}

void ImportDraft::findPresets()
{
    const QStringList &columns = m_sample->columns();
    const QList<MappingPreset> own = MappingPreset::ownIn(m_options.presetFolder);
    m_presets = own;
    m_presets += MappingPreset::all();
    const auto others = std::stable_partition(m_presets.begin(), m_presets.end(),
                                              [&](const MappingPreset &preset) { return preset.fits(columns); });
    m_presets.erase(others, m_presets.end());
    if (const MappingPreset *best = MappingPreset::fitting(m_presets, columns))
        m_presets.move(best - m_presets.constData(), 0);
    for (const MappingPreset &preset : own) {
        if (!preset.fits(columns))
            m_presets.append(preset);
    }
}

void ImportDraft::setEncoding(const QString &encoding)
{
    m_wishes.encoding = encoding;
    read();
}

void ImportDraft::setDelimiter(char delimiter)
{
    m_wishes.delimiter = delimiter;
    m_wishes.hasHeader.reset(); // other records, another first one
    read();
}

void ImportDraft::setHasHeader(bool hasHeader)
{
    m_wishes.hasHeader = hasHeader;
    read();
}

void ImportDraft::setPreset(int preset)
{
    if (!m_sample || preset == changed)
        return;
    choosePreset(preset);
    show();
}

void ImportDraft::choosePreset(int preset)
{
    m_preset = preset;
    m_loss.reset();
    const MappingPreset *chosen = preset >= 0 ? &m_presets[preset] : nullptr;
    m_mapping = chosen ? m_sample->mappingOf(*chosen) : m_sample->guess();
    if (!m_isSourceChosen)
        m_source = chosen ? chosen->source().value_or(Source::Other) : Source::Other;
}

void ImportDraft::setUse(qsizetype column, const ColumnUse &use)
{
    if (!m_sample)
        return;
    FieldMapping mapping = m_mapping;
    if (use.field != mapping.use(column).field)
        giveBack(mapping, column, use.field);
    mapping.setUse(column, use);
    m_mapping = m_sample->settled(mapping);
    m_preset = changed;
    show();
}

/** Whoever goes through the list by keys, or chooses wrongly at first, must not lose what other columns are. */
void ImportDraft::giveBack(FieldMapping &mapping, qsizetype column, ImportField field)
{
    const std::optional<Loss> before = std::exchange(m_loss, std::nullopt);
    const bool isHis = before && before->winner == column && mapping.use(column).field == before->use.field;
    if (isHis && mapping.use(before->loser).field == ImportField::Ignore) {
        mapping.setUse(column, {});
        mapping.setUse(before->loser, before->use);
    }
    if (const qsizetype loser = mapping.columnOf(field); loser >= 0)
        m_loss = Loss{column, loser, mapping.use(loser)};
}

void ImportDraft::setField(qsizetype column, ImportField field)
{
    ColumnUse use{.field = field};
    if (m_sample && field == ImportField::Csat)
        use.scale = m_sample->profile(column).scale(0); // the user says that it is one
    setUse(column, use);
}

void ImportDraft::setSource(Source source)
{
    m_source = source;
    m_isSourceChosen = true;
    show();
}

void ImportDraft::setPlace(const QString &journey, const QString &touchpoint)
{
    m_options.journey = journey;
    m_options.touchpoint = touchpoint;
}

void ImportDraft::foresee()
{
    m_preview = m_sample ? ImportPreview(*m_sample, m_mapping, {.source = m_source}) : ImportPreview();
}

void ImportDraft::show()
{
    foresee();
    emit previewed();
}

QString ImportDraft::obstacle() const
{
    if (!m_sample)
        return m_isReading ? tr("The file is being read.") : tr("Choose a file first.");
    if (m_sample->records().empty())
        return tr("There is no row below the first line. If that is data, say that there is no header.");
    const bool isAllRejected = m_preview.examined() > 0 && m_preview.rejected() == m_preview.examined();
    if (!ImportPreview::saysSomething(m_mapping) && isAllRejected)
        return tr("No column is a text or a score. Say above which one is.");
    if (isAllRejected && m_sample->isWhole())
        return tr("No row has a text or a score. Say above which column is what.");
    return {};
}

ImportOptions ImportDraft::options() const
{
    ImportOptions options = m_options;
    options.source = m_source;
    if (m_sample) {
        options.format = m_sample->format();
        options.mapping = m_mapping.words(m_sample->columns());
    }
    return options;
}

void ImportDraft::remember(const QString &title) const
{
    if (m_sample)
        MappingPreset::save(m_options.presetFolder, title, m_mapping, m_sample->columns(), m_source);
}

} // namespace Views
