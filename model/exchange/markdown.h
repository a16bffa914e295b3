#pragma once

#include "model/exchange/mermaid.h"

namespace Model {

struct MarkdownJourneys
{
    QList<MermaidJourney> journeys;
    Losses losses; ///< diagrams that were left out
};

/**
 * Reads every Mermaid journey in fenced code blocks (``` or ~~~, also indented). Other diagrams and those that mermaid
 * refuses are reported; throws Error where no journey is left.
 */
MarkdownJourneys readMarkdown(const QString &text);

/** A heading and a fenced block for each journey. */
QString writeMarkdown(const QList<MermaidJourney> &journeys);

} // namespace Model
