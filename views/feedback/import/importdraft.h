#pragma once

#include "model/feedback/feedbackimporter.h"
#include "model/feedback/importpreview.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace Views {

/**
 * What is about to be imported: a file or pasted text, what is known of it, what the user said of it, and what its
 * first rows will become. The file is read in a thread of its own; every change of the mapping shows at once.
 */
class ImportDraft : public QObject
{
    Q_OBJECT
public:
    /** @p presetFolder holds presets of the user's own; it needn't be there. */
    explicit ImportDraft(const QString &presetFolder, QObject *parent = nullptr);
    ~ImportDraft() override;

    /** Forgets what was said of the file before. */
    void setFile(const QString &path);
    /** Text, such as cells of a spreadsheet. */
    void setText(const QString &text);
    QString file() const { return m_options.file; }
    /** What holds the file of pasted text; it goes with the last one who has it. */
    const std::shared_ptr<const QTemporaryDir> &pastedIn() const { return m_pasted; }
    bool isPasted() const { return !m_options.name.isEmpty(); }
    bool isReading() const { return m_isReading; }
    /** Why the file can't be read; empty: it can, or is being read. */
    const QString &failure() const { return m_failure; }

    /** None while there is no file that can be read. */
    const Model::ImportSample *sample() const { return m_sample.get(); }
    const Model::ImportPreview &preview() const { return m_preview; }
    const Model::FieldMapping &mapping() const { return m_mapping; }
    const QString &presetFolder() const { return m_options.presetFolder; }

    void setEncoding(const QString &encoding);
    void setDelimiter(char delimiter);
    void setHasHeader(bool hasHeader);

    /** Those that fit the file, the user's own first; then the user's own that don't. */
    const QList<Model::MappingPreset> &presets() const { return m_presets; }
    /** An index into presets(). */
    static constexpr int guessed = -1;
    static constexpr int changed = -2; ///< the user chose otherwise for a column
    int preset() const { return m_preset; }
    void setPreset(int preset);
    /** What a column is. The one that was it before is ignored then. */
    void setUse(qsizetype column, const Model::ColumnUse &use);
    /** The same by the field alone: how its values are read is guessed. */
    void setField(qsizetype column, Model::ImportField field);

    /** Of the rows that don't say it. */
    Model::Source source() const { return m_source; }
    void setSource(Model::Source source);
    void setPlace(const QString &journey, const QString &touchpoint);

    /** Why it can't be imported, in a sentence; empty: it can. */
    QString obstacle() const;
    /** What was decided. */
    Model::ImportOptions options() const;
    /** Keeps the mapping as a preset of the user's own. Throws Model::Error. */
    void remember(const QString &title) const;

signals:
    /** Reading began, or ended: with a sample, or a failure. */
    void sampled();
    /** The mapping, or what rows will become, is another one. */
    void previewed();

private:
    void forget();
    void read();
    void take(const std::shared_ptr<const Model::ImportSample> &sample, const QString &failure);
    void findPresets();
    void choosePreset(int preset);
    void giveBack(Model::FieldMapping &mapping, qsizetype column, Model::ImportField field);
    void foresee();
    void show();

    QThreadPool m_pool;
    int m_reading = 0; ///< of the newest wish; older ones are dropped
    bool m_isReading = false;
    QString m_failure;
    Model::ImportOptions m_options;
    Model::FormatWishes m_wishes;
    std::shared_ptr<const QTemporaryDir> m_pasted;
    std::shared_ptr<const Model::ImportSample> m_sample;
    QList<Model::MappingPreset> m_presets;
    int m_preset = guessed;
    Model::FieldMapping m_mapping;
    /** Who lost what to the column that was changed last; gets it back when that becomes something else. */
    struct Loss
    {
        qsizetype winner;
        qsizetype loser;
        Model::ColumnUse use;
    };
    std::optional<Loss> m_loss;
    Model::Source m_source = Model::Source::Other;
    bool m_isSourceChosen = false;
    Model::ImportPreview m_preview;
};

} // namespace Views
