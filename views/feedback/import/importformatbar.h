#pragma once

#include <QWidget>

namespace Views {

class ChoiceBox;
class ImportDraft;
class PlainLabel;

/** How the file is read: by which preset, in which encoding, what separates the cells, whether there is a header. */
class ImportFormatBar : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFormatBar(ImportDraft &draft, QWidget *parent = nullptr);

    /** What is first to look at. */
    void takeFocus();

private:
    void showSample();
    void showPresets();
    void choosePreset(int index);

    ImportDraft &m_draft;
    ChoiceBox *m_preset;
    ChoiceBox *m_encoding;
    ChoiceBox *m_delimiter;
    ChoiceBox *m_header;
    QWidget *m_encodingField;
    QWidget *m_delimiterField;
    QWidget *m_headerField;
    QList<int> m_presets; ///< what each choice is, as ImportDraft numbers them
    QStringList m_encodings;
    QList<char> m_delimiters;
};

} // namespace Views
