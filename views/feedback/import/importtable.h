#pragma once

#include <QTableView>

namespace Views {

class ImportDraft;
class ImportPreviewModel;
class MappingHeader;

/** The first rows of a file as they will become, with what each column becomes above it. */
class ImportTable : public QTableView
{
    Q_OBJECT
public:
    explicit ImportTable(ImportDraft &draft, QWidget *parent = nullptr);

    MappingHeader *header() const { return m_header; }

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSample();
    void showPreview();
    void setWidths();
    void bringIntoView(int section);
    int firstUsedSection() const;
    void fillWidth();

    ImportDraft &m_draft;
    ImportPreviewModel *m_model;
    MappingHeader *m_header;
};

} // namespace Views
