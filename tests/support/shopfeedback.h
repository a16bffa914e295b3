#pragma once

#include "model/feedback/feedbackimport.h"
#include "model/feedback/feedbackitem.h"
#include "model/store/project.h"

#include <QList>

/** Puts @p items into the project as one import of this name: one edit, as importing a file is. */
Model::Id<Model::FeedbackImport> addFeedback(Model::Project &project, const QList<Model::FeedbackItem> &items,
                                             const QString &name = QStringLiteral("feedback.csv"));

/**
 * @p count pieces of feedback about the shop of Shop, the same each time: four languages, all sources, over twelve
 * months up to 2026-11-20; two thirds name one of its touchpoints, some were answered.
 */
QList<Model::FeedbackItem> shopFeedback(int count);
