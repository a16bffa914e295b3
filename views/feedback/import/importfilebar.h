#pragma once

#include <QWidget>

namespace Views {

class ElidedLabel;
class ImportDraft;
class PlainLabel;

/** Which file is about to be imported, with a way to take another. */
class ImportFileBar : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFileBar(ImportDraft &draft, QWidget *parent = nullptr);

signals:
    void chooseRequested();
    void pasteRequested();

private:
    void showFile();

    ImportDraft &m_draft;
    ElidedLabel *m_name;
    PlainLabel *m_details;
};

} // namespace Views
