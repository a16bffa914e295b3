#pragma once

#include "app/windows/filechooser.h"

/** Answers at once with the path that a test put there, and remembers what was asked. */
class FakeFileChooser : public App::FileChooser
{
public:
    QString answer; ///< empty: the person cancels
    QString lastTitle;
    QString lastProposal;

    void chooseExisting(QWidget *, const QString &title, const QStringList &, Chosen chosen) override
    {
        give(title, {}, chosen);
    }
    void chooseNew(QWidget *, const QString &title, const QString &proposal, const QStringList &,
                   Chosen chosen) override
    {
        give(title, proposal, chosen);
    }

private:
    void give(const QString &title, const QString &proposal, const Chosen &chosen)
    {
        lastTitle = title;
        lastProposal = proposal;
        if (!answer.isEmpty())
            chosen(answer);
    }
};
