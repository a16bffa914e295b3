<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Start a project with the five usual stages</source>
        <translation>Ein Projekt mit den fünf üblichen Phasen beginnen</translation>
    </message>
    <message>
        <source>New from a &amp;template…</source>
        <translation>Neu aus einer &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Choose a ready-made journey to begin with</source>
        <translation>Mit einer fertigen Journey beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project from a file</source>
        <translation>Ein Projekt aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Open a project that you worked on before</source>
        <translation>Ein Projekt öffnen, an dem Sie schon gearbeitet haben</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>Write the project with its whole history to another file</source>
        <translation>Das Projekt mit seinem ganzen Verlauf in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Save a copy &amp;without history…</source>
        <translation>Kopie &amp;ohne Verlauf speichern…</translation>
    </message>
    <message>
        <source>Write the project as it is now to another file, without who changed what</source>
        <translation>Das Projekt, wie es jetzt ist, in eine andere Datei schreiben, ohne Angaben, wer was geändert hat</translation>
    </message>
    <message>
        <source>&amp;Import a journey…</source>
        <translation>Journey &amp;importieren…</translation>
    </message>
    <message>
        <source>Add the journeys of a Mermaid or JSON file</source>
        <translation>Die Journeys einer Mermaid- oder JSON-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Export the &amp;map…</source>
        <translation>&amp;Karte exportieren…</translation>
    </message>
    <message>
        <source>Write the map of this journey as PDF, SVG or PNG</source>
        <translation>Die Karte dieser Journey als PDF, SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>Export the &amp;curves…</source>
        <translation>K&amp;urven exportieren…</translation>
    </message>
    <message>
        <source>Write the curves of this journey as PDF, SVG or PNG</source>
        <translation>Die Kurven dieser Journey als PDF, SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>Export the &amp;data…</source>
        <translation>&amp;Daten exportieren…</translation>
    </message>
    <message>
        <source>About this &amp;project</source>
        <translation>Über dieses &amp;Projekt</translation>
    </message>
    <message>
        <source>See and change the project&apos;s name, channels and owners</source>
        <translation>Name, Kanäle und zuständige Abteilungen des Projekts sehen und ändern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window; everything is saved already</source>
        <translation>Dieses Fenster schließen; gespeichert ist schon alles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved already</source>
        <translation>Alle Fenster schließen; gespeichert ist schon alles</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder tun</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Move the selected touchpoints to the clipboard</source>
        <translation>Die ausgewählten Touchpoints in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected touchpoints to the clipboard</source>
        <translation>Die ausgewählten Touchpoints in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Add what is on the clipboard; lines of text become touchpoints</source>
        <translation>Den Inhalt der Zwischenablage hinzufügen; aus Textzeilen werden Touchpoints</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of the selected touchpoints</source>
        <translation>Eine Kopie der ausgewählten Touchpoints hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected in the map</source>
        <translation>Löschen, was auf der Karte ausgewählt ist</translation>
    </message>
    <message>
        <source>Delete and close the &amp;gap</source>
        <translation>Löschen und Lücke &amp;schließen</translation>
    </message>
    <message>
        <source>Delete what is selected and connect what was before it with what was behind it</source>
        <translation>Löschen und das Davor mit dem Dahinter verbinden</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>Select every touchpoint of this journey</source>
        <translation>Alle Touchpoints dieser Journey auswählen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Type a new name in its place</source>
        <translation>An Ort und Stelle einen neuen Namen tippen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>Look for words in the names and descriptions of this journey</source>
        <translation>Wörter in Namen und Beschreibungen dieser Journey suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Go to the next touchpoint that was found</source>
        <translation>Zum nächsten gefundenen Touchpoint gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
    <message>
        <source>Go to the touchpoint found before</source>
        <translation>Zum vorigen gefundenen Touchpoint gehen</translation>
    </message>
    <message>
        <source>Find &amp;or do anything</source>
        <translation>&amp;Finden oder tun</translation>
    </message>
    <message>
        <source>Type what you want to do or where you want to go</source>
        <translation>Tippen, was Sie tun oder wohin Sie gehen möchten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Tastenkür&amp;zel…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Sehen und ändern, welche Tasten was tun</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Die Karte größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Die Karte kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit the whole journey</source>
        <translation>Gan&amp;ze Journey zeigen</translation>
    </message>
    <message>
        <source>Show all of the map at once</source>
        <translation>Die ganze Karte auf einmal zeigen</translation>
    </message>
    <message>
        <source>Fit the s&amp;election</source>
        <translation>&amp;Auswahl zeigen</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>Das Ausgewählte so groß zeigen, wie es passt</translation>
    </message>
    <message>
        <source>Ori&amp;ginal size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show the map at 100 %</source>
        <translation>Die Karte in 100 % zeigen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Show the map of the journey</source>
        <translation>Die Karte der Journey zeigen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show every change and go back to any of them</source>
        <translation>Jede Änderung zeigen und zu jeder zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>K&amp;urven</translation>
    </message>
    <message>
        <source>Show or hide emotion and effort under the map</source>
        <translation>Emotion und Aufwand unter der Karte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Mi&amp;nimap</source>
        <translation>&amp;Minikarte</translation>
    </message>
    <message>
        <source>Show or hide the small overview in the map&apos;s corner</source>
        <translation>Die kleine Übersicht in der Ecke der Karte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>Show or hide the list of journeys and personas</source>
        <translation>Die Liste der Journeys und Personas ein- oder ausblenden</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the details of what is selected</source>
        <translation>Die Einzelheiten des Ausgewählten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Choose whose emotion and effort the map and curves show</source>
        <translation>Wählen, wessen Emotion und Aufwand Karte und Kurven zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Use the whole screen for this window</source>
        <translation>Den ganzen Bildschirm für dieses Fenster benutzen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select, move and rename in the map</source>
        <translation>Auf der Karte auswählen, verschieben und umbenennen</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Touchpoint</translation>
    </message>
    <message>
        <source>Click in the map to add a touchpoint</source>
        <translation>Mit einem Klick auf die Karte einen Touchpoint hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Drag from one touchpoint to another to connect them</source>
        <translation>Von einem Touchpoint zum anderen ziehen, um sie zu verbinden</translation>
    </message>
    <message>
        <source>&amp;Add a touchpoint</source>
        <translation>Touchpoint &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a touchpoint after the selected one</source>
        <translation>Nach dem ausgewählten einen Touchpoint hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;branch</source>
        <translation>Ver&amp;zweigung hinzufügen</translation>
    </message>
    <message>
        <source>Add an alternative beside the selected touchpoint</source>
        <translation>Neben dem ausgewählten Touchpoint eine Alternative hinzufügen</translation>
    </message>
    <message>
        <source>Add a sta&amp;ge</source>
        <translation>Pha&amp;se hinzufügen</translation>
    </message>
    <message>
        <source>Add a stage at the end of the journey</source>
        <translation>Am Ende der Journey eine Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;journey</source>
        <translation>&amp;Journey hinzufügen</translation>
    </message>
    <message>
        <source>Add a journey with the five usual stages to the project</source>
        <translation>Dem Projekt eine Journey mit den fünf üblichen Phasen hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;persona</source>
        <translation>&amp;Persona hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody who makes this journey</source>
        <translation>Jemanden hinzufügen, der diese Journey geht</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move what is selected one column to the left</source>
        <translation>Das Ausgewählte eine Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move what is selected one column to the right</source>
        <translation>Das Ausgewählte eine Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move what is selected one row up</source>
        <translation>Das Ausgewählte eine Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move what is selected one row down</source>
        <translation>Das Ausgewählte eine Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Open the nested journey</source>
        <translation>&amp;Verschachtelte Journey öffnen</translation>
    </message>
    <message>
        <source>Show the journey that the selected touchpoint opens</source>
        <translation>Die Journey zeigen, die der ausgewählte Touchpoint öffnet</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>Lay the journey out anew with few crossings</source>
        <translation>Die Journey mit wenigen Überschneidungen neu anordnen</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Show recent projects, templates and the sample project</source>
        <translation>Zuletzt benutzte Projekte, Vorlagen und das Beispielprojekt zeigen</translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation>&amp;Beispielprojekt</translation>
    </message>
    <message>
        <source>Open a copy of a finished project to look around in</source>
        <translation>Die Kopie eines fertigen Projekts öffnen, um sich darin umzusehen</translation>
    </message>
    <message>
        <source>&amp;About Throughline</source>
        <translation>Über &amp;Throughline</translation>
    </message>
    <message>
        <source>See version, licence and what Throughline is made of</source>
        <translation>Version, Lizenz und Bestandteile von Throughline sehen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Journey</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read how something is done</source>
        <translation>Nachlesen, wie etwas geht</translation>
    </message>
    <message>
        <source>Import &amp;feedback…</source>
        <translation>Feedb&amp;ack importieren…</translation>
    </message>
    <message>
        <source>Add what customers said: a CSV, Excel or JSON file, or cells of a spreadsheet</source>
        <translation>Hinzufügen, was Kunden gesagt haben: aus einer CSV-, Excel- oder JSON-Datei oder aus Zellen einer Tabelle</translation>
    </message>
    <message>
        <source>Import m&amp;etrics…</source>
        <translation>Kennza&amp;hlen importieren…</translation>
    </message>
    <message>
        <source>Add values that were measured elsewhere from a CSV, Excel or JSON file</source>
        <translation>Anderswo gemessene Werte aus einer CSV-, Excel- oder JSON-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Write the project as JSON, its feedback as CSV, or journeys as Mermaid or Markdown</source>
        <translation>Das Projekt als JSON, sein Feedback als CSV oder Journeys als Mermaid oder Markdown schreiben</translation>
    </message>
    <message>
        <source>Choose language, light or dark colours, and your name</source>
        <translation>Sprache, helle oder dunkle Farben und Ihren Namen wählen</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Feedback</translation>
    </message>
    <message>
        <source>Read, link and answer what customers said</source>
        <translation>Lesen, verknüpfen und beantworten, was Kunden gesagt haben</translation>
    </message>
    <message>
        <source>Met&amp;rics</source>
        <translation>K&amp;ennzahlen</translation>
    </message>
    <message>
        <source>See what is measured, against its targets and over time</source>
        <translation>Sehen, was gemessen ist, im Vergleich zu den Zielen und im Verlauf der Zeit</translation>
    </message>
    <message>
        <source>Me&amp;asured curve</source>
        <translation>Gemessene Ku&amp;rve</translation>
    </message>
    <message>
        <source>Show or hide what customers say in the curves, beside what the team believes</source>
        <translation>In den Kurven ein- oder ausblenden, was Kunden sagen, neben dem, was das Team glaubt</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>Legen&amp;de</translation>
    </message>
    <message>
        <source>Show or hide what the colours of the map mean</source>
        <translation>Zeigen oder verbergen, was die Farben der Karte bedeuten</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>Lin&amp;se</translation>
    </message>
    <message>
        <source>Choose what the colours of the map show</source>
        <translation>Wählen, was die Farben der Karte zeigen</translation>
    </message>
</context>
<context>
    <name>App::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Breeze icons</source>
        <translation>Breeze-Symbole</translation>
    </message>
    <message>
        <source>Inter typeface</source>
        <translation>Schriftart Inter</translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation>Über Throughline</translation>
    </message>
    <message>
        <source>Throughline %1</source>
        <translation>Throughline %1</translation>
    </message>
    <message>
        <source>Customer-journey maps with emotion and effort, in one local file that is yours.</source>
        <translation>Karten der Customer Journey mit Emotion und Aufwand, in einer einzigen Datei auf Ihrem Rechner, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Jede Gewährleistung ist ausgeschlossen.</translation>
    </message>
</context>
<context>
    <name>App::ActionCatalogue</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>App::CommandField</name>
    <message>
        <source>Find or do anything</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer or other ones.</source>
        <translation>Nichts enthält diese Wörter. Versuchen Sie es mit weniger oder mit anderen.</translation>
    </message>
</context>
<context>
    <name>App::FeedbackPages</name>
    <message numerus="yes">
        <source>%n value(s) imported from “%1”.</source>
        <translation>
            <numerusform>%n Wert aus „%1“ importiert.</numerusform>
            <numerusform>%n Werte aus „%1“ importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n war schon bekannt.</numerusform>
            <numerusform>%n waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a journey, stage or touchpoint that isn&apos;t there; they count nowhere.</source>
        <translation>
            <numerusform>%n nennt eine Journey, eine Phase oder einen Touchpoint, die es hier nicht gibt, und zählt nirgends.</numerusform>
            <numerusform>%n nennen eine Journey, eine Phase oder einen Touchpoint, die es hier nicht gibt, und zählen nirgends.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere Meldung.</numerusform>
            <numerusform>Und %n weitere Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import metrics</source>
        <translation>Kennzahlen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>App::FileActions</name>
    <message>
        <source>“%1” can&apos;t be written: its name must end with .pdf, .svg or .png.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Name muss auf .pdf, .svg oder .png enden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Journey importieren</translation>
    </message>
    <message>
        <source>Journeys (*.mmd *.mermaid *.md *.json)</source>
        <translation>Journeys (*.mmd *.mermaid *.md *.json)</translation>
    </message>
    <message>
        <source>No other project yet</source>
        <translation>Noch kein anderes Projekt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy without history</source>
        <translation>Kopie ohne Verlauf speichern</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Projects (*.journey)</source>
        <translation>Projekte (*.journey)</translation>
    </message>
    <message>
        <source>Saving a copy as “%1”…</source>
        <translation>Kopie wird als „%1“ gespeichert…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Exporting the map to “%1”…</source>
        <translation>Karte wird als „%1“ exportiert…</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>JSON, the whole project (*.json)</source>
        <translation>JSON, das ganze Projekt (*.json)</translation>
    </message>
    <message>
        <source>Mermaid, this journey (*.mmd)</source>
        <translation>Mermaid, diese Journey (*.mmd)</translation>
    </message>
    <message>
        <source>Markdown, all journeys (*.md)</source>
        <translation>Markdown, alle Journeys (*.md)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere Meldung.</numerusform>
            <numerusform>Und %n weitere Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: its name must end with .json, .csv, .mmd or .md.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Name muss auf .json, .csv, .mmd oder .md enden.</translation>
    </message>
    <message>
        <source>CSV, all feedback (*.csv)</source>
        <translation>CSV, alles Feedback (*.csv)</translation>
    </message>
</context>
<context>
    <name>App::FindBar</name>
    <message>
        <source>Find in names and descriptions</source>
        <translation>In Namen und Beschreibungen suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>No touchpoint has these words.</source>
        <translation>Kein Touchpoint enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>App::LensMenu</name>
    <message>
        <source>Lens: %1</source>
        <translation>Linse: %1</translation>
    </message>
</context>
<context>
    <name>App::MainWindow</name>
    <message>
        <source>Nobody else edits this project any more.</source>
        <translation>Dieses Projekt wird nirgends sonst mehr bearbeitet.</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>Hier bearbeiten</translation>
    </message>
</context>
<context>
    <name>App::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>App::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>App::PersonaMenu</name>
    <message>
        <source>All personas</source>
        <translation>Alle Personas</translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n Persona</numerusform>
            <numerusform>%n Personas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody takes part in this journey yet</source>
        <translation>An dieser Journey ist noch niemand beteiligt</translation>
    </message>
</context>
<context>
    <name>App::SavedFooter</name>
    <message>
        <source>Can only be read here</source>
        <translation>Hier nur lesbar</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>in %1 · %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>App::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes when Throughline is started next.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Throughline.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Stands in the history beside each of your changes.</source>
        <translation>Steht im Verlauf neben jeder Ihrer Änderungen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>App::ShortcutsDialog</name>
    <message>
        <source>Use the default</source>
        <translation>Auf Standard setzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Use all defaults</source>
        <translation>Alle auf Standard setzen</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier benutzen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>“%1” already has %2.</source>
        <translation>%2 gehört schon zu „%1“.</translation>
    </message>
</context>
<context>
    <name>App::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>App::ToolStrip</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the map, the curves or the data to a file</source>
        <translation>Karte, Kurven oder Daten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>App::WelcomePage</name>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Journey</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Import a Mermaid journey…</source>
        <translation>Mermaid-Journey importieren…</translation>
    </message>
    <message>
        <source>Show me the sample project →</source>
        <translation>Beispielprojekt zeigen →</translation>
    </message>
    <message>
        <source>Draw the journey your customers make, and feel it with them.</source>
        <translation>Zeichnen Sie die Journey Ihrer Kunden und fühlen Sie mit ihnen.</translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation>oder eine Datei irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>The projects that you work on will be here. Begin with a new journey, with one of the templates below, or look at the sample project.</source>
        <translation>Hier werden die Projekte stehen, an denen Sie arbeiten. Beginnen Sie mit einer neuen Journey oder mit einer der Vorlagen unten, oder sehen Sie sich das Beispielprojekt an.</translation>
    </message>
    <message>
        <source>No recent project has these words in its name. A project that isn&apos;t listed can be opened with “Open a project”.</source>
        <translation>Kein zuletzt benutztes Projekt hat diese Wörter im Namen. Ein Projekt, das nicht in der Liste steht, öffnen Sie mit „Projekt öffnen“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find where it is now…</source>
        <translation>Neuen Ort suchen…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>App::Windows</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.journey)</source>
        <translation>Projekte (*.journey)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Journey importieren</translation>
    </message>
    <message>
        <source>Journeys (*.mmd *.mermaid *.md *.json)</source>
        <translation>Journeys (*.mmd *.mermaid *.md *.json)</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>„%1“ suchen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kein Kanal</translation>
    </message>
    <message>
        <source>Manage channels…</source>
        <translation>Kanäle verwalten…</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Manage owners…</source>
        <translation>Zuständigkeiten verwalten…</translation>
    </message>
    <message>
        <source>Add owner</source>
        <translation>Zuständigkeit hinzufügen</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Neue Zuständigkeit</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Imports of feedback</source>
        <translation>Importe von Feedback</translation>
    </message>
    <message>
        <source>Places of feedback</source>
        <translation>Orte von Feedback</translation>
    </message>
    <message>
        <source>Links of feedback</source>
        <translation>Verknüpfungen von Feedback</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tagged feedback</source>
        <translation>Verschlagwortetes Feedback</translation>
    </message>
    <message>
        <source>Hidden feedback</source>
        <translation>Ausgeblendetes Feedback</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Checks the file, its schema, references and history.</source>
        <translation>Prüft die Datei, ihr Schema, ihre Verweise und ihren Verlauf.</translation>
    </message>
    <message>
        <source>“%1” is in order.</source>
        <translation>„%1“ ist in Ordnung.</translation>
    </message>
    <message>
        <source>“%1” is not in order (%2). Go back to a copy from before.</source>
        <translation>„%1“ ist nicht in Ordnung (%2). Gehen Sie zu einer früheren Kopie zurück.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Opens the window; without a project, the welcome page.</source>
        <translation>Öffnet das Fenster; ohne Projekt die Startseite.</translation>
    </message>
    <message>
        <source>Prints the version, or this.</source>
        <translation>Gibt die Version oder diese Hilfe aus.</translation>
    </message>
    <message>
        <source>“%1” takes other words: %2</source>
        <translation>„%1“ erwartet andere Angaben: %2</translation>
    </message>
    <message>
        <source>“%1” is no command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1). Nothing was changed; please try again.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen (%1). Geändert wurde nichts; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Print JSON, in English.</source>
        <translation>JSON ausgeben, auf Englisch.</translation>
    </message>
    <message>
        <source>Says in words what differs between two projects.</source>
        <translation>Sagt in Worten, worin sich zwei Projekte unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>%1 “%2” is new.</source>
        <translation>%1 „%2“ ist neu.</translation>
    </message>
    <message>
        <source>%1 “%2” is gone.</source>
        <translation>%1 „%2“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3 %4 → %5</source>
        <translation>%1 „%2“: %3 %4 → %5</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Persona of a journey</source>
        <translation>Persona einer Journey</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The journey to write, by its title.</source>
        <translation>Die Journey, die geschrieben wird, mit ihrem Titel.</translation>
    </message>
    <message>
        <source>The paper of a PDF; without it a page is as large as what it shows.</source>
        <translation>Das Papier für ein PDF; ohne diese Angabe ist eine Seite so groß wie das, was sie zeigt.</translation>
    </message>
    <message>
        <source>The colours of a picture: light or dark.</source>
        <translation>Die Farben eines Bildes: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.</source>
        <translation>Geben Sie an, welche Datei geschrieben werden soll: -o FILE.</translation>
    </message>
    <message>
        <source>“%1” has an ending that can&apos;t be written.</source>
        <translation>„%1“ kann nicht geschrieben werden: Für diese Endung gibt es keinen Export.</translation>
    </message>
    <message>
        <source>“%1” has no journey that could be written. Add one first.</source>
        <translation>„%1“ enthält keine Journey, die sich schreiben ließe. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be exported.</source>
        <translation>„%1“ ist nichts, was sich exportieren lässt.</translation>
    </message>
    <message>
        <source>“%1” is no theme; say light or dark.</source>
        <translation>„%1“ ist kein Farbschema; möglich sind light und dark.</translation>
    </message>
    <message>
        <source>“%1” is no paper; say A4, A3, A2, A1, A0 or Letter.</source>
        <translation>„%1“ ist kein Papierformat; möglich sind A4, A3, A2, A1, A0 und Letter.</translation>
    </message>
    <message>
        <source>“%1” has no journey called “%2”. It has: %3.</source>
        <translation>„%1“ enthält keine Journey mit dem Titel „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>Lists every edit, undo and redo, oldest first.</source>
        <translation>Listet alles auf, was geändert, zurückgenommen und wiederhergestellt wurde, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Undoes the last edit, or the last N.</source>
        <translation>Nimmt die letzte Änderung zurück, oder die letzten N.</translation>
    </message>
    <message>
        <source>Redoes what was undone, one or N.</source>
        <translation>Stellt Zurückgenommenes wieder her, eine Änderung oder N.</translation>
    </message>
    <message>
        <source>“%1” is no number of steps; say 1 or more.</source>
        <translation>„%1“ ist keine Anzahl von Schritten; nehmen Sie 1 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” has only %2 to undo, so nothing was changed. Ask for fewer steps.</source>
        <translation>In „%1“ lässt sich nur %2-mal etwas zurücknehmen, deshalb wurde nichts geändert. Verlangen Sie weniger Schritte.</translation>
    </message>
    <message>
        <source>“%1” has only %2 to redo, so nothing was changed. Ask for fewer steps.</source>
        <translation>In „%1“ lässt sich nur %2-mal etwas wiederherstellen, deshalb wurde nichts geändert. Verlangen Sie weniger Schritte.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported.</source>
        <translation>„%1“ ist nichts, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>“%1” holds no journey, so nothing was imported.</source>
        <translation>„%1“ enthält keine Journey, deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>Importiert: „%1“.</translation>
    </message>
    <message>
        <source>Makes a project of the blank five stages, a template, or a .json, .mmd or .md file.</source>
        <translation>Legt ein Projekt an: aus den fünf leeren Phasen, aus einer Vorlage oder aus einer .json-, .mmd- oder .md-Datei.</translation>
    </message>
    <message>
        <source>The template to start from; see “throughline templates”.</source>
        <translation>Die Vorlage, mit der das Projekt beginnt; siehe „throughline templates“.</translation>
    </message>
    <message>
        <source>The file to start from: .json, .mmd or .md.</source>
        <translation>Die Datei, mit der das Projekt beginnt: .json, .mmd oder .md.</translation>
    </message>
    <message>
        <source>Replace the project if it exists already.</source>
        <translation>Das Projekt ersetzen, falls es schon vorhanden ist.</translation>
    </message>
    <message>
        <source>A project starts from a template or from a file, not from both.</source>
        <translation>Ein Projekt beginnt mit einer Vorlage oder mit einer Datei, nicht mit beidem.</translation>
    </message>
    <message>
        <source>“%1” exists already. Add --force to replace it, or choose another name.</source>
        <translation>„%1“ gibt es schon. Geben Sie zum Ersetzen --force an, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Die Vorlage „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The result can&apos;t be printed. Direct it to a file that can be written.</source>
        <translation>Das Ergebnis kann nicht ausgegeben werden. Leiten Sie es in eine Datei um, in die Sie schreiben können.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>„%1“ ist ein Ordner. Geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist. Make it, or choose another.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: the disk is full, or you may not write there. Free some space, or choose another folder.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Datenträger ist voll, oder Sie dürfen dort nicht schreiben. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Lists the templates for new projects.</source>
        <translation>Listet die Vorlagen für neue Projekte auf.</translation>
    </message>
    <message>
        <source>Lists what is believed of each touchpoint, and what feedback says.</source>
        <translation>Nennt, was von jedem Touchpoint geglaubt wird und was das Feedback sagt.</translation>
    </message>
    <message>
        <source>Only this journey, by its title.</source>
        <translation>Nur diese Journey, nach ihrem Titel.</translation>
    </message>
    <message>
        <source>Only this persona, by its name.</source>
        <translation>Nur diese Persona, nach ihrem Namen.</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>  %1: emotion believed %2, measured %3; effort believed %4, measured %5</source>
        <translation>  %1: Emotion geglaubt %2, gemessen %3; Aufwand geglaubt %4, gemessen %5</translation>
    </message>
    <message>
        <source>Writes the project as the file&apos;s ending says: .pdf .png .svg .csv .json .mmd .md.</source>
        <translation>Schreibt das Projekt so, wie die Endung der Datei es sagt: .pdf .png .svg .csv .json .mmd .md.</translation>
    </message>
    <message>
        <source>What is written: map, curves or data (feedback, as CSV).</source>
        <translation>Was geschrieben wird: map (Karte), curves (Kurven) oder data (Feedback als CSV).</translation>
    </message>
    <message>
        <source>A .csv file holds data: --as data.</source>
        <translation>Eine .csv-Datei enthält Daten: --as data.</translation>
    </message>
    <message>
        <source>What its columns are, such as “Review=text,Stars=rating:1-5”; else that is guessed.</source>
        <translation>Was ihre Spalten sind, etwa „Review=text,Stars=rating:1-5“; sonst wird es erschlossen.</translation>
    </message>
    <message>
        <source>The first line is data; columns are called #1, #2 and so on.</source>
        <translation>Die erste Zeile enthält Daten; Spalten heißen #1, #2 und so weiter.</translation>
    </message>
    <message>
        <source>Where the feedback comes from: review, social, survey, call-note, phone, email, chat, ticket, interview or other.</source>
        <translation>Woher das Feedback kommt: review, social, survey, call-note, phone, email, chat, ticket, interview oder other.</translation>
    </message>
    <message>
        <source>The program that wrote the file, such as zendesk; else that is guessed.</source>
        <translation>Das Programm, das die Datei geschrieben hat, etwa zendesk; sonst wird es erschlossen.</translation>
    </message>
    <message>
        <source>The journey that the feedback belongs to, where the file doesn&apos;t say.</source>
        <translation>Die Journey, zu der das Feedback gehört, wenn die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>The touchpoint that it belongs to, where the file doesn&apos;t say.</source>
        <translation>Der Touchpoint, zu dem es gehört, wenn die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>“%1” is no source of feedback.</source>
        <translation>„%1“ ist keine Quelle von Feedback.</translation>
    </message>
    <message>
        <source>%1:%2: left out: %3</source>
        <translation>%1:%2: weggelassen: %3</translation>
    </message>
    <message>
        <source>%1:%2, %3: %4</source>
        <translation>%1:%2, %3: %4</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of feedback imported</source>
        <translation>
            <numerusform>%n Stück Feedback importiert</numerusform>
            <numerusform>%n Stücke Feedback importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every metric with its formula, n and interval.</source>
        <translation>Nennt jede Kennzahl mit Formel, n und Intervall.</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>No feedback says anything that could be counted yet.</source>
        <translation>Noch sagt kein Feedback etwas, das sich zählen ließe.</translation>
    </message>
    <message>
        <source>Finds feedback by its words.</source>
        <translation>Findet Feedback über seine Wörter.</translation>
    </message>
    <message>
        <source>How many to list at most.</source>
        <translation>Wie viele höchstens aufgeführt werden.</translation>
    </message>
    <message>
        <source>“%1” is no number from 0.</source>
        <translation>„%1“ ist keine Zahl ab 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of feedback found.</source>
        <translation>
            <numerusform>%n Stück Feedback gefunden.</numerusform>
            <numerusform>%n Stücke Feedback gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no persona called “%2” in these journeys.</source>
        <translation>„%1“ hat in diesen Journeys keine Persona namens „%2“.</translation>
    </message>
    <message>
        <source>What the map is coloured by: %1.</source>
        <translation>Wonach die Karte gefärbt ist: %1.</translation>
    </message>
    <message>
        <source>“%1” is no lens; say one of: %2.</source>
        <translation>„%1“ ist keine Linse; möglich sind: %2.</translation>
    </message>
    <message>
        <source>Adds the feedback or the metrics of a .csv, .tsv, .json or .xlsx file, or the journeys of a .mmd, .md or .json file, as one edit.</source>
        <translation>Fügt das Feedback oder die Kennzahlen einer .csv-, .tsv-, .json- oder .xlsx-Datei oder die Journeys einer .mmd-, .md- oder .json-Datei hinzu, als eine Bearbeitung.</translation>
    </message>
    <message>
        <source>What the file holds: feedback, metrics or journey.</source>
        <translation>Was die Datei enthält: feedback, metrics (Kennzahlen) oder journey.</translation>
    </message>
    <message>
        <source>Say what the file holds: --as feedback, --as metrics or --as journey.</source>
        <translation>Sagen Sie, was die Datei enthält: --as feedback, --as metrics oder --as journey.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported</source>
        <translation>
            <numerusform>%n Wert importiert</numerusform>
            <numerusform>%n Werte importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stage in “%1”</source>
        <translation>Phase in „%1“</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Peak</source>
        <translation>Höhepunkt</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Größter Aufwand</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Tiefpunkt</translation>
    </message>
    <message>
        <source>Least effort</source>
        <translation>Kleinster Aufwand</translation>
    </message>
    <message>
        <source>Steepest drop</source>
        <translation>Steilster Abfall</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>gap %1, n %2</source>
        <extracomment>%1 is a difference, as in −0.6; %2 how many answered</extracomment>
        <translation>Lücke %1, n %2</translation>
    </message>
</context>
<context>
    <name>CurveSet</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>CurveSheet</name>
    <message>
        <source>The curves could not be written. Check that there is enough room on the disk, then try again.</source>
        <translation>Die Kurven konnten nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger genug Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The curves of “%1” are too wide for a PNG: they would need %2 pixels. Export them as PDF or SVG.</source>
        <translation>Die Kurven von „%1“ sind zu breit für ein PNG: Sie bräuchten %2 Pixel. Exportieren Sie sie als PDF oder SVG.</translation>
    </message>
    <message>
        <source>The project has no journey that could be exported. Add one first.</source>
        <translation>Das Projekt enthält keine Journey, die sich exportieren ließe. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>The curves could not be written to %1: %2. Choose another place.</source>
        <translation>Die Kurven konnten nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The curves could not be written to %1: %2.</source>
        <translation>Die Kurven konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The journey to be exported is no longer in the project. Choose another one.</source>
        <translation>Die Journey, die exportiert werden soll, ist nicht mehr im Projekt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Emotion and effort</source>
        <translation>Emotion und Aufwand</translation>
    </message>
    <message>
        <source>%1, effort</source>
        <translation>%1, Aufwand</translation>
    </message>
    <message>
        <source>%1, believed</source>
        <translation>%1, geglaubt</translation>
    </message>
    <message>
        <source>effort, measured (95 %)</source>
        <translation>Aufwand, gemessen (95 %)</translation>
    </message>
    <message>
        <source>customers, measured (95 %)</source>
        <translation>Kunden, gemessen (95 %)</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>gemessen: %1</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>d</source>
        <comment>days, short</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, short</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, short</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>days</source>
        <comment>what people may type, by commas</comment>
        <translation>T,Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>what people may type, by commas</comment>
        <translation>Std,Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>what people may type, by commas</comment>
        <translation>Min,Minuten</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Add touchpoint “%1”</source>
        <translation>Touchpoint „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add branch “%1”</source>
        <translation>Verzweigung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename touchpoint to “%1”</source>
        <translation>Touchpoint in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Move %1 touchpoints</source>
        <translation>%1 Touchpoints verschieben</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete %1 connections</source>
        <translation>%1 Verbindungen löschen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete %1 touchpoints</source>
        <translation>%1 Touchpoints löschen</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>Lead connection to “%1”</source>
        <translation>Verbindung zu „%1“ führen</translation>
    </message>
    <message>
        <source>Label connection “%1”</source>
        <translation>Verbindung mit „%1“ beschriften</translation>
    </message>
    <message>
        <source>Change kind of connection</source>
        <translation>Art der Verbindung ändern</translation>
    </message>
    <message>
        <source>Add stage “%1”</source>
        <translation>Phase „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename stage to “%1”</source>
        <translation>Phase in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Move stage “%1”</source>
        <translation>Phase „%1“ verschieben</translation>
    </message>
    <message>
        <source>Change width of stage “%1”</source>
        <translation>Breite der Phase „%1“ ändern</translation>
    </message>
    <message>
        <source>Fold stage “%1”</source>
        <translation>Phase „%1“ falten</translation>
    </message>
    <message>
        <source>Unfold stage “%1”</source>
        <translation>Phase „%1“ entfalten</translation>
    </message>
    <message>
        <source>Delete stage “%1”</source>
        <translation>Phase „%1“ löschen</translation>
    </message>
    <message>
        <source>Change emotion of “%1”</source>
        <translation>Emotion von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change effort of “%1”</source>
        <translation>Aufwand von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>Add channel “%1”</source>
        <translation>Kanal „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <translation>Kanal umbenennen</translation>
    </message>
    <message>
        <source>Change color of channel</source>
        <translation>Farbe des Kanals ändern</translation>
    </message>
    <message>
        <source>Reorder channels</source>
        <translation>Kanäle umordnen</translation>
    </message>
    <message>
        <source>Delete channel “%1”</source>
        <translation>Kanal „%1“ löschen</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Zuständigkeit ändern</translation>
    </message>
    <message>
        <source>Add owner “%1”</source>
        <translation>Zuständigkeit „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation>Zuständigkeit umbenennen</translation>
    </message>
    <message>
        <source>Change color of owner</source>
        <translation>Farbe der Zuständigkeit ändern</translation>
    </message>
    <message>
        <source>Reorder owners</source>
        <translation>Zuständigkeiten umordnen</translation>
    </message>
    <message>
        <source>Delete owner “%1”</source>
        <translation>Zuständigkeit „%1“ löschen</translation>
    </message>
    <message>
        <source>Label connection</source>
        <translation>Verbindung beschriften</translation>
    </message>
    <message>
        <source>Change probability</source>
        <translation>Wahrscheinlichkeit ändern</translation>
    </message>
    <message>
        <source>Change volume</source>
        <translation>Menge ändern</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Journey umbenennen</translation>
    </message>
    <message>
        <source>Describe journey</source>
        <translation>Journey beschreiben</translation>
    </message>
    <message>
        <source>Change state of journey</source>
        <translation>Zustand der Journey ändern</translation>
    </message>
    <message>
        <source>Add %1 to the journey</source>
        <translation>%1 zur Journey hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 out of the journey</source>
        <translation>%1 aus der Journey nehmen</translation>
    </message>
    <message>
        <source>Rename persona</source>
        <translation>Persona umbenennen</translation>
    </message>
    <message>
        <source>Change goals of persona</source>
        <translation>Ziele der Persona ändern</translation>
    </message>
    <message>
        <source>Change needs of persona</source>
        <translation>Bedürfnisse der Persona ändern</translation>
    </message>
    <message>
        <source>Change quote of persona</source>
        <translation>Zitat der Persona ändern</translation>
    </message>
    <message>
        <source>Change role of persona</source>
        <translation>Rolle der Persona ändern</translation>
    </message>
    <message>
        <source>Change color of persona</source>
        <translation>Farbe der Persona ändern</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Change emotion of %1</source>
        <translation>Emotion von %1 ändern</translation>
    </message>
    <message>
        <source>Change effort of %1</source>
        <translation>Aufwand von %1 ändern</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Aufwand ändern</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>Change phase of stage</source>
        <translation>Zeitpunkt der Phase ändern</translation>
    </message>
    <message>
        <source>Change width of stage</source>
        <translation>Breite der Phase ändern</translation>
    </message>
    <message>
        <source>Change goal of stage</source>
        <translation>Ziel der Phase ändern</translation>
    </message>
    <message>
        <source>Change notes of stage</source>
        <translation>Notizen der Phase ändern</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change initiative</source>
        <translation>Initiative ändern</translation>
    </message>
    <message>
        <source>Change moment</source>
        <translation>Moment ändern</translation>
    </message>
    <message>
        <source>Change pain point</source>
        <translation>Schmerzpunkt ändern</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Beleg ändern</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>Sichtbarkeit ändern</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Touchpoint umbenennen</translation>
    </message>
    <message>
        <source>Describe touchpoint</source>
        <translation>Touchpoint beschreiben</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>Zeitpunkt ändern</translation>
    </message>
    <message>
        <source>Change duration</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <source>Change nested journey</source>
        <translation>Verschachtelte Journey ändern</translation>
    </message>
    <message>
        <source>Reorder journeys</source>
        <translation>Journeys umordnen</translation>
    </message>
    <message>
        <source>Reorder personas</source>
        <translation>Personas umordnen</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Journey hinzufügen</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Delete journey “%1”</source>
        <translation>Journey „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete persona “%1”</source>
        <translation>Persona „%1“ löschen</translation>
    </message>
    <message>
        <source>Duplicate journey “%1”</source>
        <translation>Journey „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Arrange journey</source>
        <translation>Journey anordnen</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>„%1“ ausschneiden</translation>
    </message>
    <message>
        <source>Cut %1 touchpoints</source>
        <translation>%1 Touchpoints ausschneiden</translation>
    </message>
    <message>
        <source>Paste touchpoints</source>
        <translation>Touchpoints einfügen</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 touchpoints</source>
        <translation>%1 Touchpoints duplizieren</translation>
    </message>
    <message>
        <source>Import feedback from “%1”</source>
        <translation>Feedback aus „%1“ importieren</translation>
    </message>
    <message>
        <source>Import metrics from “%1”</source>
        <translation>Kennzahlen aus „%1“ importieren</translation>
    </message>
    <message>
        <source>Remove import “%1”</source>
        <translation>Import „%1“ entfernen</translation>
    </message>
    <message>
        <source>Add a rule for “%1”</source>
        <translation>Regel für „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the rule for “%1”</source>
        <translation>Regel für „%1“ ändern</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message>
        <source>Remove the rule for “%1”</source>
        <translation>Regel für „%1“ entfernen</translation>
    </message>
    <message>
        <source>Rename filter “%1”</source>
        <translation>Filter in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Save filter “%1”</source>
        <translation>Filter „%1“ speichern</translation>
    </message>
    <message>
        <source>Delete filter “%1”</source>
        <translation>Filter „%1“ löschen</translation>
    </message>
    <message>
        <source>Link feedback to “%1”</source>
        <translation>Feedback mit „%1“ verknüpfen</translation>
    </message>
    <message>
        <source>Link %2 pieces of feedback to “%1”</source>
        <translation>%2 Stücke Feedback mit „%1“ verknüpfen</translation>
    </message>
    <message>
        <source>Unlink feedback</source>
        <translation>Verknüpfung von Feedback aufheben</translation>
    </message>
    <message>
        <source>Unlink %1 pieces of feedback</source>
        <translation>Verknüpfung von %1 Stücken Feedback aufheben</translation>
    </message>
    <message>
        <source>Link feedback by rules again</source>
        <translation>Feedback wieder nach Regeln verknüpfen</translation>
    </message>
    <message>
        <source>Link %1 pieces of feedback by rules again</source>
        <translation>%1 Stücke Feedback wieder nach Regeln verknüpfen</translation>
    </message>
    <message>
        <source>Answer feedback</source>
        <translation>Feedback beantworten</translation>
    </message>
    <message>
        <source>Answer %1 pieces of feedback</source>
        <translation>%1 Stücke Feedback beantworten</translation>
    </message>
    <message>
        <source>Reopen feedback</source>
        <translation>Feedback wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen %1 pieces of feedback</source>
        <translation>%1 Stücke Feedback wieder öffnen</translation>
    </message>
    <message>
        <source>Tag feedback “%1”</source>
        <translation>Feedback mit „%1“ verschlagworten</translation>
    </message>
    <message>
        <source>Tag %2 pieces of feedback “%1”</source>
        <translation>%2 Stücke Feedback mit „%1“ verschlagworten</translation>
    </message>
    <message>
        <source>Remove tag “%1” from feedback</source>
        <translation>Schlagwort „%1“ von Feedback entfernen</translation>
    </message>
    <message>
        <source>Remove tag “%1” from %2 pieces of feedback</source>
        <translation>Schlagwort „%1“ von %2 Stücken Feedback entfernen</translation>
    </message>
    <message>
        <source>Hide feedback</source>
        <translation>Feedback ausblenden</translation>
    </message>
    <message>
        <source>Hide %1 pieces of feedback</source>
        <translation>%1 Stücke Feedback ausblenden</translation>
    </message>
    <message>
        <source>Show hidden feedback again</source>
        <translation>Ausgeblendetes Feedback wieder einblenden</translation>
    </message>
    <message>
        <source>Show %1 hidden pieces of feedback again</source>
        <translation>%1 ausgeblendete Stücke Feedback wieder einblenden</translation>
    </message>
    <message>
        <source>Set the target of “%1”</source>
        <translation>Ziel von „%1“ setzen</translation>
    </message>
    <message>
        <source>Remove the target of “%1”</source>
        <translation>Ziel von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Add metric “%1”</source>
        <translation>Kennzahl „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change metric “%1”</source>
        <translation>Kennzahl „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove metric “%1”</source>
        <translation>Kennzahl „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change a value of “%1”</source>
        <translation>Wert von „%1“ ändern</translation>
    </message>
    <message>
        <source>Add a value of “%1”</source>
        <translation>Wert für „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove a value of “%1”</source>
        <translation>Wert von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove values of “%1”</source>
        <translation>Werte von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move values of “%1”</source>
        <translation>Werte von „%1“ verschieben</translation>
    </message>
</context>
<context>
    <name>EvidenceLevel</name>
    <message>
        <source>Evidence: assumed</source>
        <translation>Beleg: angenommen</translation>
    </message>
    <message>
        <source>Evidence: observed</source>
        <translation>Beleg: beobachtet</translation>
    </message>
    <message>
        <source>Evidence: measured (one piece of feedback)</source>
        <translation>Beleg: gemessen (ein Stück Feedback)</translation>
    </message>
    <message>
        <source>Evidence: measured (%1 pieces of feedback)</source>
        <translation>Beleg: gemessen (%1 Stücke Feedback)</translation>
    </message>
    <message>
        <source>Evidence: %1 of %2 touchpoints measured, %3 observed, %4 assumed</source>
        <translation>Belege: %1 von %2 Touchpoints gemessen, %3 beobachtet, %4 angenommen</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>The feedback can&apos;t be written: %1.</source>
        <translation>Das Feedback lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation>Es gibt keine Vorlage namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no feedback that could be imported: no row has a text or a score. Say which column is what.</source>
        <translation>„%1“ enthält kein Feedback, das importiert werden könnte: keine Zeile hat einen Text oder einen Wert. Sagen Sie, welche Spalte was ist.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The records can&apos;t be written: %1. Choose another folder, or make room there.</source>
        <translation>Die Datensätze lassen sich nicht schreiben: %1. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a workbook of an old Excel</source>
        <translation>eine Arbeitsmappe eines alten Excel</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a formatted document</source>
        <translation>ein formatiertes Dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>“%1” is no complete JSON: line %2 can&apos;t be understood. Export the file again where it comes from.</source>
        <translation>„%1“ ist kein vollständiges JSON: Zeile %2 ist nicht zu verstehen. Exportieren Sie die Datei dort, wo sie herkommt, noch einmal.</translation>
    </message>
    <message>
        <source>The record on line %1 of “%2” is too large to be a piece of feedback. Check that line, and the delimiter and the quotes of the file.</source>
        <translation>Der Datensatz in Zeile %1 von „%2“ ist zu groß für ein Stück Feedback. Prüfen Sie diese Zeile sowie Trennzeichen und Anführungszeichen der Datei.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2. Check that it is there and that you may read it.</source>
        <translation>„%1“ lässt sich nicht öffnen: %2. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>The workbook “%1” is too large to be read. Open it in a spreadsheet and save it as CSV, then choose that file.</source>
        <translation>Die Arbeitsmappe „%1“ ist zu groß zum Einlesen. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als CSV und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>There are no records in “%1”. Choose a file with one record on each line, or export it again where it comes from.</source>
        <translation>In „%1“ gibt es keine Datensätze. Wählen Sie eine Datei mit einem Datensatz pro Zeile, oder exportieren Sie sie dort, wo sie herkommt, noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: it seems to be %2. Save what is in it as CSV, XLSX or JSON, then choose that file.</source>
        <translation>„%1“ lässt sich nicht lesen: Es scheint %2 zu sein. Speichern Sie den Inhalt als CSV, XLSX oder JSON und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Copy it to a local folder, then try again.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Kopieren Sie die Datei in einen lokalen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Save “%2” as UTF-8, then choose that file.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Speichern Sie „%2“ als UTF-8 und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>The workbook “%1” is damaged or protected and can&apos;t be read. Open it in a spreadsheet and save it as CSV, then choose that file.</source>
        <translation>Die Arbeitsmappe „%1“ ist beschädigt oder geschützt und lässt sich nicht lesen. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als CSV und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a scale. Write its worst and its best value, for example 1-5.</source>
        <translation>„%1“ ist keine Skala. Schreiben Sie den schlechtesten und den besten Wert, zum Beispiel 1-5.</translation>
    </message>
    <message>
        <source>“%1” is not a form of dates. Write it like dd/MM/yyyy, or as dmy, mdy or ymd.</source>
        <translation>„%1“ ist keine Datumsform. Schreiben Sie sie wie dd/MM/yyyy oder als dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source>“%1” is not a version of CES. Write 1 or 2.</source>
        <translation>„%1“ ist keine Version des CES. Schreiben Sie 1 oder 2.</translation>
    </message>
    <message>
        <source>“%1” is not a field. The fields are %2.</source>
        <translation>„%1“ ist kein Feld. Die Felder sind %2.</translation>
    </message>
    <message>
        <source>“%1” takes nothing after a colon.</source>
        <translation>Bei „%1“ steht nichts hinter einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say which field a column is. Write COLUMN=FIELD.</source>
        <translation>„%1“ sagt nicht, welches Feld eine Spalte ist. Schreiben Sie SPALTE=FELD.</translation>
    </message>
    <message>
        <source>“%1” is no column of this file. Its columns are %2.</source>
        <translation>„%1“ ist keine Spalte dieser Datei. Ihre Spalten sind %2.</translation>
    </message>
    <message>
        <source>“%1” is mapped twice. Choose one field.</source>
        <translation>„%1“ ist zweimal zugeordnet. Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>Two columns are mapped to “%1”. Choose one of them.</source>
        <translation>Zwei Spalten sind „%1“ zugeordnet. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>%1 is no preset: it has no id, no title or no columns.</source>
        <translation>%1 ist keine Vorlage: Kennung, Titel oder Spalten fehlen.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not on the scale from %2 to %3.</source>
        <translation>„%1“ liegt nicht auf der Skala von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a source of feedback.</source>
        <translation>„%1“ ist keine Quelle von Feedback.</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>“%1” is less than 0 minutes.</source>
        <translation>„%1“ ist weniger als 0 Minuten.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>This row has neither text nor a score nor an answer, so there is nothing to keep.</source>
        <translation>Diese Zeile hat weder Text noch Bewertung noch Antwort; es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>What was learned from your ratings is damaged and can&apos;t be used. Learn it again.</source>
        <translation>Was aus Ihren Bewertungen gelernt wurde, ist beschädigt und lässt sich nicht verwenden. Lassen Sie es neu lernen.</translation>
    </message>
    <message>
        <source>A rule needs a touchpoint, and words, a source or a channel to know its feedback by.</source>
        <translation>Eine Regel braucht einen Touchpoint und dazu Wörter, eine Quelle oder einen Kanal, woran ihr Feedback zu erkennen ist.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be remembered in %1: %2. Check that you may write there, or import without remembering it.</source>
        <translation>Die Zuordnung lässt sich nicht in %1 speichern: %2. Prüfen Sie, ob Sie dort schreiben dürfen, oder importieren Sie, ohne sie zu merken.</translation>
    </message>
    <message>
        <source>The rejected rows can&apos;t be written: %1. Choose another folder, or make room there.</source>
        <translation>Die abgelehnten Zeilen lassen sich nicht schreiben: %1. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have something beyond the last column, first “%1”; it is left out.</source>
        <translation>
            <numerusform>%n Zeile hat etwas hinter der letzten Spalte, zuerst „%1“; es wird weggelassen.</numerusform>
            <numerusform>%n Zeilen haben etwas hinter der letzten Spalte, zuerst „%1“; es wird weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that holds what separates the columns needs quotes around it.</source>
        <translation>Ein Text, der das Trennzeichen enthält, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The quotes of this row don&apos;t match: one is never closed, or stands alone in a text of several lines. Check where its texts end.</source>
        <translation>Die Anführungszeichen dieser Zeile passen nicht zusammen: Eines endet nie, oder es steht allein in einem mehrzeiligen Text. Prüfen Sie, wo ihre Texte enden.</translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 … %3</source>
        <translation>%1 von %2 … %3</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Customer&apos;s goal</source>
        <translation>Ziel des Kunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Gefaltet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Nested journey</source>
        <translation>Verschachtelte Journey</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Touchpoint…</source>
        <translation>Touchpoint…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>FilterParts</name>
    <message>
        <source>something that is gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
</context>
<context>
    <name>FriendlyTime</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in this year: day and month, as QLocale::toString takes them</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in another year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>%1 (%2 … %3), n %4</source>
        <translation>%1 (%2 … %3), n %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source and how many: Survey 36</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>too few answers to tell</source>
        <translation>zu wenige Antworten, um es zu sagen</translation>
    </message>
    <message>
        <source>no difference that is certain</source>
        <translation>kein sicherer Unterschied</translation>
    </message>
    <message>
        <source>as you think</source>
        <translation>wie Sie glauben</translation>
    </message>
    <message>
        <source>worse than you think by %1</source>
        <translation>um %1 schlechter, als Sie glauben</translation>
    </message>
    <message>
        <source>harder than you think by %1</source>
        <translation>um %1 mühsamer, als Sie glauben</translation>
    </message>
    <message>
        <source>better than you think by %1</source>
        <translation>um %1 besser, als Sie glauben</translation>
    </message>
    <message>
        <source>easier than you think by %1</source>
        <translation>um %1 leichter, als Sie glauben</translation>
    </message>
    <message>
        <source>customers feel as you think</source>
        <translation>Kunden fühlen sich so, wie Sie glauben</translation>
    </message>
    <message>
        <source>customers find it as you think</source>
        <translation>Kunden finden es so, wie Sie glauben</translation>
    </message>
    <message>
        <source>customers feel worse than you think by %1</source>
        <translation>Kunden fühlen sich um %1 schlechter, als Sie glauben</translation>
    </message>
    <message>
        <source>customers find it harder than you think by %1</source>
        <translation>Kunden finden es um %1 mühsamer, als Sie glauben</translation>
    </message>
    <message>
        <source>customers feel better than you think by %1</source>
        <translation>Kunden fühlen sich um %1 besser, als Sie glauben</translation>
    </message>
    <message>
        <source>customers find it easier than you think by %1</source>
        <translation>Kunden finden es um %1 leichter, als Sie glauben</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>All %Ln row(s) can be read.</source>
        <translation>
            <numerusform>Die %Ln Zeile lässt sich lesen.</numerusform>
            <numerusform>Alle %Ln Zeilen lassen sich lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) can all be read.</source>
        <translation>
            <numerusform>%Ln Zeile am Anfang lässt sich lesen.</numerusform>
            <numerusform>Die ersten %Ln Zeilen lassen sich alle lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 rows, %Ln will be left out: no text, no score.</source>
        <translation>
            <numerusform>Von den %1 Zeilen wird %Ln weggelassen: kein Text, keine Wertung.</numerusform>
            <numerusform>Von den %1 Zeilen werden %Ln weggelassen: kein Text, keine Wertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows, %Ln will be left out: no text, no score.</source>
        <translation>
            <numerusform>Von den ersten %1 Zeilen wird %Ln weggelassen: kein Text, keine Wertung.</numerusform>
            <numerusform>Von den ersten %1 Zeilen werden %Ln weggelassen: kein Text, keine Wertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” can&apos;t be read: %2</source>
        <extracomment>The name of a column, and a sentence about the first of its values that don&apos;t fit</extracomment>
        <translation>
            <numerusform>%Ln Wert der Spalte „%1“ lässt sich nicht lesen: %2</numerusform>
            <numerusform>%Ln Werte der Spalte „%1“ lassen sich nicht lesen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>“%1” is read as %2: %3. Nothing in the file says so.</source>
        <translation>„%1“ wird als %2 gelesen: %3. Das ist angenommen, in der Datei steht es nicht.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: %3.</source>
        <translation>„%1“ wird als %2 gelesen: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a column, and what it becomes</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 columns are used: %2.</source>
        <translation>
            <numerusform>%Ln von %1 Spalten wird verwendet: %2.</numerusform>
            <numerusform>%Ln von %1 Spalten werden verwendet: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln line(s) are passed over.</source>
        <translation>
            <numerusform>%Ln Zeile am Anfang wird übersprungen.</numerusform>
            <numerusform>%Ln Zeilen am Anfang werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is a text, so only scores and dates are imported.</source>
        <translation>Keine Spalte ist ein Text, deshalb werden nur Wertungen und Datumsangaben importiert.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Western European, old Macs</source>
        <translation>Westeuropäisch, alte Macs</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>%1 to %2, %3 is best</source>
        <translation>%1 bis %2, %3 ist am besten</translation>
    </message>
    <message>
        <source>As it says itself</source>
        <translation>Automatisch erkannt</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Days of a spreadsheet</source>
        <translation>Tageszahl einer Tabelle</translation>
    </message>
    <message>
        <source>Version 2: 1 to 7, 7 is easy</source>
        <translation>Version 2: 1 bis 7, 7 ist leicht</translation>
    </message>
    <message>
        <source>Version 1: 1 to 5, 1 is easy</source>
        <translation>Version 1: 1 bis 5, 1 ist leicht</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars |</source>
        <translation>Striche |</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>Doppelpunkte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Minutes to the answer</source>
        <translation>Minuten bis zur Antwort</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Beim ersten Kontakt gelöst</translation>
    </message>
    <message>
        <source>Worst rating</source>
        <translation>Schlechteste Bewertung</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Beste Bewertung</translation>
    </message>
    <message>
        <source>CES version</source>
        <translation>CES-Version</translation>
    </message>
    <message>
        <source>This column isn&apos;t imported.</source>
        <translation>Diese Spalte wird nicht importiert.</translation>
    </message>
    <message>
        <source>What the customer said or wrote.</source>
        <translation>Was der Kunde gesagt oder geschrieben hat.</translation>
    </message>
    <message>
        <source>How likely they would recommend you, from 0 to 10.</source>
        <translation>Wie wahrscheinlich eine Weiterempfehlung ist, von 0 bis 10.</translation>
    </message>
    <message>
        <source>How satisfied they are.</source>
        <translation>Wie zufrieden der Kunde ist.</translation>
    </message>
    <message>
        <source>How easy it was.</source>
        <translation>Wie leicht es war.</translation>
    </message>
    <message>
        <source>Stars, points or marks.</source>
        <translation>Sterne, Punkte oder Noten.</translation>
    </message>
    <message>
        <source>Where it comes from: review, survey, ticket and so on.</source>
        <translation>Woher es kommt: Bewertung, Umfrage, Ticket und so weiter.</translation>
    </message>
    <message>
        <source>By which way it came, as the file calls it.</source>
        <translation>Auf welchem Weg es kam, so wie die Datei ihn nennt.</translation>
    </message>
    <message>
        <source>Its number where it comes from.</source>
        <translation>Die Nummer, die es dort hat, wo es herkommt.</translation>
    </message>
    <message>
        <source>Links the feedback to what has this name on the map.</source>
        <translation>Verknüpft das Feedback mit dem, was auf der Karte so heißt.</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>Was geantwortet wurde.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, in the letters of QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>InboxMenu</name>
    <message>
        <source>Link to a touchpoint…</source>
        <translation>Mit einem Touchpoint verknüpfen…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Follow rules again</source>
        <translation>Wieder den Regeln folgen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet markieren</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>What is on the clipboard can’t be read as touchpoints. Copy them again and paste once more.</source>
        <translation>Der Inhalt der Zwischenablage lässt sich nicht als Touchpoints lesen. Kopieren Sie die Touchpoints neu und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>The touchpoint isn’t there any more. Choose another one.</source>
        <translation>Den Touchpoint gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” can’t be connected with itself. Choose another touchpoint.</source>
        <translation>„%1“ lässt sich nicht mit sich selbst verbinden. Wählen Sie einen anderen Touchpoint.</translation>
    </message>
    <message>
        <source>“%1” and “%2” belong to different journeys, so they can’t be connected. Choose a touchpoint of the same journey.</source>
        <translation>„%1“ und „%2“ gehören zu verschiedenen Journeys und lassen sich deshalb nicht verbinden. Wählen Sie einen Touchpoint derselben Journey.</translation>
    </message>
    <message>
        <source>“%1” already leads to “%2”. Change the connection that is there.</source>
        <translation>„%1“ führt schon zu „%2“. Ändern Sie die vorhandene Verbindung.</translation>
    </message>
    <message>
        <source>The connection isn’t there any more.</source>
        <translation>Die Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>There is no room for more touchpoints at this place: a stage ends at %1 columns and rows. Put them elsewhere.</source>
        <translation>Hier ist kein Platz für weitere Touchpoints: Eine Phase endet bei %1 Spalten und Zeilen. Setzen Sie sie an eine andere Stelle.</translation>
    </message>
    <message>
        <source>The stage isn’t there any more. Choose another one.</source>
        <translation>Die Phase gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>JourneyFile</name>
    <message>
        <source>“%1” has an ending that no journey is read from. Give a .json, .mmd or .md file.</source>
        <translation>„%1“ hat eine Endung, aus der sich keine Journey lesen lässt. Geben Sie eine .json-, .mmd- oder .md-Datei an.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. %2</source>
        <translation>„%1“ kann nicht gelesen werden. %2</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>It is JSON, but no project: its “format” is not “throughline”.</source>
        <translation>Das ist JSON, aber kein Projekt: „format“ ist nicht „throughline“.</translation>
    </message>
    <message>
        <source>Its “version” is missing or no number from 1, so it can&apos;t be read.</source>
        <translation>„version“ fehlt oder ist keine Zahl ab 1, deshalb kann die Datei nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program. Install that version and try again.</source>
        <translation>Die Datei wurde mit einer neueren Version dieses Programms geschrieben. Installieren Sie diese Version und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>it is no time like 2026-01-31T09:00:00.000Z, so it is now.</source>
        <translation>keine Zeit der Form 2026-01-31T09:00:00.000Z; eingesetzt ist die jetzige.</translation>
    </message>
    <message>
        <source>it doesn&apos;t connect two touchpoints of the journey, so it is left out.</source>
        <translation>verbindet nicht zwei Touchpoints der Journey und fällt deshalb weg.</translation>
    </message>
    <message>
        <source>its touchpoints are connected already, so it is left out.</source>
        <translation>die Touchpoints sind schon verbunden, deshalb fällt diese Verbindung weg.</translation>
    </message>
    <message>
        <source>it is missing or no list.</source>
        <translation>fehlt oder ist keine Liste.</translation>
    </message>
    <message>
        <source>there is no such persona, so it is left out.</source>
        <translation>diese Persona gibt es nicht, deshalb fällt sie weg.</translation>
    </message>
    <message>
        <source>this persona takes part already, so it is left out.</source>
        <translation>diese Persona ist schon beteiligt, deshalb fällt die Wiederholung weg.</translation>
    </message>
    <message>
        <source>there is no such stage, so it is in the first one.</source>
        <translation>diese Phase gibt es nicht, deshalb steht der Touchpoint in der ersten.</translation>
    </message>
    <message>
        <source>there is no such persona, so this score is left out.</source>
        <translation>diese Persona gibt es nicht, deshalb fällt die Bewertung weg.</translation>
    </message>
    <message>
        <source>this persona has a score here already, so this one is left out.</source>
        <translation>diese Persona hat hier schon eine Bewertung, deshalb fällt die weitere weg.</translation>
    </message>
    <message>
        <source>its place is taken, so it is in column %1, row %2.</source>
        <translation>der Platz ist besetzt, deshalb steht der Touchpoint in Spalte %1, Zeile %2.</translation>
    </message>
    <message>
        <source>It is nested too deeply for a project.</source>
        <translation>Für ein Projekt ist der Inhalt zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no JSON (%3).</source>
        <translation>Zeile %1, Spalte %2: Das ist kein JSON (%3).</translation>
    </message>
    <message>
        <source>It is JSON, but no project: it is no object.</source>
        <translation>Das ist JSON, aber kein Projekt: Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit here; it is %2 now.</source>
        <translation>%1 passt hier nicht; jetzt steht hier %2.</translation>
    </message>
    <message>
        <source>this field is unknown, so it is left out.</source>
        <translation>dieses Feld ist unbekannt und fällt deshalb weg.</translation>
    </message>
    <message>
        <source>this version of the program doesn&apos;t have them, so they are left out.</source>
        <translation>diese Version des Programms kennt den Inhalt nicht, deshalb fällt er weg.</translation>
    </message>
    <message>
        <source>it is no list, so it is left out.</source>
        <translation>ist keine Liste und fällt deshalb weg.</translation>
    </message>
    <message>
        <source>%1 is no object, so it is left out.</source>
        <translation>%1 ist kein Objekt und fällt deshalb weg.</translation>
    </message>
    <message>
        <source>it is longer than %L1 characters or has characters that text can&apos;t have, so it is changed.</source>
        <translation>ist länger als %L1 Zeichen oder enthält Zeichen, die in einem Text nicht vorkommen dürfen, und wurde deshalb geändert.</translation>
    </message>
    <message>
        <source>it is no decimal id as this program writes them, so it has a new one.</source>
        <translation>keine dezimale Id, wie dieses Programm sie schreibt; sie wurde durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>it is missing, so it has a new one.</source>
        <translation>fehlt, deshalb wurde eine neue Id vergeben.</translation>
    </message>
    <message>
        <source>it is used twice, so it has a new one.</source>
        <translation>kommt zweimal vor, deshalb wurde eine neue Id vergeben.</translation>
    </message>
    <message>
        <source>“%1” is in the project already and stays as it is there.</source>
        <translation>„%1“ ist schon im Projekt und bleibt dort unverändert.</translation>
    </message>
    <message>
        <source>The JSON can&apos;t be written: the disk is full, or you may not write there. Free some space, or choose another folder.</source>
        <translation>Das JSON kann nicht geschrieben werden: Der Datenträger ist voll, oder Sie dürfen dort nicht schreiben. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it is no source of feedback, so it is “other”.</source>
        <translation>das ist keine Quelle von Feedback, also ist es „other“.</translation>
    </message>
    <message>
        <source>it doesn&apos;t fit, so it is left out.</source>
        <translation>das passt nicht und wird weggelassen.</translation>
    </message>
    <message>
        <source>it doesn&apos;t follow the one before, so this feedback has new ones.</source>
        <translation>sie folgt nicht auf die vorige, deshalb bekommt dieses Feedback neue.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Through which channel people and company meet.</source>
        <translation>Über welchen Kanal sich Menschen und Unternehmen begegnen.</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source>Service or experience</source>
        <translation>Service oder Erlebnis</translation>
    </message>
    <message>
        <source>What is customer service, and what is the wider experience.</source>
        <translation>Was Kundenservice ist und was weiteres Erlebnis.</translation>
    </message>
    <message>
        <source>Reactive or proactive</source>
        <translation>Reaktiv oder proaktiv</translation>
    </message>
    <message>
        <source>Whether the company acts first, or answers.</source>
        <translation>Ob das Unternehmen den ersten Schritt tut oder antwortet.</translation>
    </message>
    <message>
        <source>Front or back stage</source>
        <translation>Vor oder hinter den Kulissen</translation>
    </message>
    <message>
        <source>What customers see, and what happens behind it.</source>
        <translation>Was Kunden sehen und was dahinter geschieht.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much people have to put in, from 1 to 7, as the team believes.</source>
        <translation>Wie viel Aufwand Menschen haben, von 1 bis 7, so wie das Team es glaubt.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 of 7, %2</source>
        <comment>4.5 of 7, demanding</comment>
        <translation>%1 von 7, %2</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>How people feel, as the team believes.</source>
        <translation>Wie sich Menschen fühlen, so wie das Team es glaubt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What is only assumed, what was observed, and where feedback is linked.</source>
        <translation>Was nur angenommen ist, was beobachtet wurde und wo Feedback verknüpft ist.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>How many pieces of feedback are linked to each touchpoint.</source>
        <translation>Wie viel Feedback mit jedem Touchpoint verknüpft ist.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message numerus="yes">
        <source>How customers feel, measured, beside what the team believes. It is unknown where there are fewer than %n answers, or where nothing is believed.</source>
        <translation>
            <numerusform>Wie sich Kunden fühlen, gemessen, neben dem, was das Team glaubt. Unbekannt ist es, wo es weniger als %n Antwort gibt oder wo nichts geglaubt wird.</numerusform>
            <numerusform>Wie sich Kunden fühlen, gemessen, neben dem, was das Team glaubt. Unbekannt ist es, wo es weniger als %n Antworten gibt oder wo nichts geglaubt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>worse than believed</source>
        <translation>schlechter als geglaubt</translation>
    </message>
    <message>
        <source>as believed</source>
        <translation>wie geglaubt</translation>
    </message>
    <message>
        <source>better than believed</source>
        <translation>besser als geglaubt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>worse than believed by 0.6</comment>
        <translation>um %2 %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Which department answers for each touchpoint, and where nobody does.</source>
        <translation>Welche Abteilung für jeden Touchpoint zuständig ist und wo es niemand ist.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Moment of magic</source>
        <translation>Magischer Moment</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kaputt</translation>
    </message>
    <message>
        <source>Opens another journey</source>
        <translation>Öffnet eine andere Journey</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Touchpoint</numerusform>
            <numerusform>%n Touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The picture could not be written. Check that there is enough room on the disk, then try again.</source>
        <translation>Das Bild konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger genug Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The map could not be written. Check that there is enough room on the disk, then try again.</source>
        <translation>Die Karte konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger genug Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The map “%1” is too large for a PNG: so that its names can be read, it would need %2 × %3 pixels, which few programs can open. Export it as PDF or SVG.</source>
        <translation>Die Karte „%1“ ist zu groß für ein PNG: Damit die Namen lesbar sind, bräuchte sie %2 × %3 Pixel, und das öffnen nur wenige Programme. Exportieren Sie sie als PDF oder SVG.</translation>
    </message>
    <message>
        <source>The project has no journey that could be exported. Add one first.</source>
        <translation>Das Projekt enthält keine Journey, die sich exportieren ließe. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>The map could not be written to %1: %2. Choose another place.</source>
        <translation>Die Karte konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The map could not be written to %1: %2.</source>
        <translation>Die Karte konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The journey to be exported is no longer in the project. Choose another one.</source>
        <translation>Die Journey, die exportiert werden soll, ist nicht mehr im Projekt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Ungekürzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>Linse: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of feedback</source>
        <translation>
            <numerusform>%Ln Stück Feedback</numerusform>
            <numerusform>%Ln Stücke Feedback</numerusform>
        </translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;Mio.</translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s). Arrow keys walk from one to the next.</source>
        <translation>
            <numerusform>%n Touchpoint. Mit den Pfeiltasten gehen Sie von einem zum nächsten.</numerusform>
            <numerusform>%n Touchpoints. Mit den Pfeiltasten gehen Sie von einem zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>feels %1</source>
        <translation>fühlt sich %1 an</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kaputt</translation>
    </message>
    <message>
        <source>opens another journey</source>
        <translation>öffnet eine andere Journey</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Stage %1 of %2, %3, %4</source>
        <translation>Phase %1 von %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Touchpoint</numerusform>
            <numerusform>%n Touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Open the nested journey</source>
        <translation>Verschachtelte Journey öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add the next touchpoint</source>
        <translation>Nächsten Touchpoint hinzufügen</translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>Verzweigung hinzufügen</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and close the gap</source>
        <translation>Löschen und Lücke schließen</translation>
    </message>
    <message>
        <source>Edit the label</source>
        <translation>Beschriftung bearbeiten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Entfalten</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Add a stage before it</source>
        <translation>Phase davor hinzufügen</translation>
    </message>
    <message>
        <source>Add a stage behind it</source>
        <translation>Phase dahinter hinzufügen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Delete the stage and what is in it</source>
        <translation>Phase mit Inhalt löschen</translation>
    </message>
    <message>
        <source>Add a touchpoint here</source>
        <translation>Touchpoint hier hinzufügen</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Fit the whole journey</source>
        <translation>Ganze Journey zeigen</translation>
    </message>
    <message>
        <source>Show its feedback</source>
        <translation>Feedback zeigen</translation>
    </message>
</context>
<context>
    <name>MapOverlay</name>
    <message>
        <source>Which moments does a customer go through?</source>
        <translation>Welche Momente erlebt ein Kunde?</translation>
    </message>
    <message>
        <source>Double-click where a touchpoint belongs and type its name; Tab adds the next one. Lines of text that you paste become one touchpoint each.</source>
        <translation>Doppelklicken Sie, wo ein Touchpoint hingehört, und tippen Sie seinen Namen; Tab fügt den nächsten an. Eingefügte Textzeilen werden je ein Touchpoint.</translation>
    </message>
    <message>
        <source>Which stages does a customer go through?</source>
        <translation>Welche Phasen durchläuft ein Kunde?</translation>
    </message>
    <message>
        <source>The plus above adds the first one.</source>
        <translation>Das Plus darüber fügt die erste hinzu.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>It holds no Mermaid journey: a block that begins with ```mermaid and the word journey.</source>
        <translation>Die Datei enthält keine Mermaid-Journey: keinen Block, der mit ```mermaid und dem Wort journey beginnt.</translation>
    </message>
    <message>
        <source>The diagram is no journey, so it is left out.</source>
        <translation>Das Diagramm ist keine Journey und fällt deshalb weg.</translation>
    </message>
    <message>
        <source>A diagram is left out. %1</source>
        <translation>Ein Diagramm fällt weg. %1</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>MeasuredPoint</name>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>measured effort %1</source>
        <translation>gemessener Aufwand %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is measured, and of what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; believed %3: %4</source>
        <translation>%1: %2; geglaubt %3: %4</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>Line %1: the front matter&apos;s title “%2” is no YAML. Put it in double quotes.</source>
        <translation>Zeile %1: Der Titel „%2“ im Vorspann ist kein YAML. Setzen Sie ihn in gerade doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The front matter&apos;s “%1” is not kept; it says how Mermaid draws.</source>
        <translation>„%1“ aus dem Vorspann bleibt nicht erhalten; es sagt nur, wie Mermaid zeichnet.</translation>
    </message>
    <message>
        <source>the diagram does not begin with “journey”.</source>
        <translation>Das Diagramm beginnt nicht mit „journey“.</translation>
    </message>
    <message>
        <source>the diagram does not begin with the word “journey”.</source>
        <translation>Das Diagramm beginnt nicht mit dem Wort „journey“.</translation>
    </message>
    <message>
        <source>The accessible title “%1” is not kept.</source>
        <translation>Der Titel „%1“ für Screenreader bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>a section&apos;s name can&apos;t contain a colon (“%1”). Write #58; instead.</source>
        <translation>Der Name eines Abschnitts darf keinen Doppelpunkt enthalten („%1“). Schreiben Sie stattdessen #58; in den Namen.</translation>
    </message>
    <message>
        <source>“%1” has no task&apos;s name before the colon.</source>
        <translation>In „%1“ fehlt vor dem Doppelpunkt der Name der Aufgabe.</translation>
    </message>
    <message>
        <source>a line can&apos;t begin with the word “journey” again.</source>
        <translation>Eine Zeile darf nicht noch einmal mit dem Wort „journey“ beginnen.</translation>
    </message>
    <message>
        <source>a semicolon can&apos;t stand here. Write #59; instead.</source>
        <translation>Ein Semikolon darf hier nicht stehen. Schreiben Sie #59; an seine Stelle.</translation>
    </message>
    <message>
        <source>the “accDescr {” is never closed with “}”.</source>
        <translation>„accDescr {“ wird nirgends mit „}“ geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no task: “#” begins a comment there. Write #35; instead.</source>
        <translation>„%1“ ist keine Aufgabe: Mit „#“ beginnt dort ein Kommentar. Schreiben Sie #35; an seine Stelle.</translation>
    </message>
    <message>
        <source>“%1” is no task. A task is written as “name: score: actor”.</source>
        <translation>„%1“ ist keine Aufgabe. Eine Aufgabe schreibt man als „Name: Punktzahl: Beteiligte“.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>The score “%1” of “%2” is no number.</source>
        <translation>Die Punktzahl „%1“ von „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” has no score; Mermaid reads it as 0.</source>
        <translation>„%1“ hat keine Punktzahl; Mermaid liest das als 0.</translation>
    </message>
    <message>
        <source>Mermaid drops “%1” after the actors of “%2”.</source>
        <translation>Mermaid verwirft „%1“ nach den Beteiligten von „%2“.</translation>
    </message>
    <message>
        <source>An actor of “%1” has no name.</source>
        <translation>Unter den Beteiligten von „%1“ fehlt ein Name.</translation>
    </message>
    <message>
        <source>“%1” is named twice among the actors of “%2”.</source>
        <translation>„%1“ steht zweimal unter den Beteiligten von „%2“.</translation>
    </message>
    <message>
        <source>The title “%1” is replaced by “%2”.</source>
        <translation>Der Titel „%1“ wird durch „%2“ ersetzt.</translation>
    </message>
    <message>
        <source>The description “%1” is replaced by a later one.</source>
        <translation>Die Beschreibung „%1“ wird durch eine spätere ersetzt.</translation>
    </message>
    <message>
        <source>Mermaid can&apos;t say that the journey is a future state.</source>
        <translation>Dass die Journey ein Soll-Zustand ist, kann Mermaid nicht sagen.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Scores that differ between personas, of which it gets the mean</source>
        <translation>Bewertungen, in denen sich Personas unterscheiden; geschrieben wird der Mittelwert</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Scores of everybody beside those of personas</source>
        <translation>Bewertungen für alle neben denen für Personas</translation>
    </message>
    <message>
        <source>Scores that are no whole numbers, though some programs read them</source>
        <translation>Bewertungen, die keine ganzen Zahlen sind, auch wenn manche Programme sie lesen</translation>
    </message>
    <message>
        <source>That there is no score; it gets 3</source>
        <translation>dass eine Bewertung fehlt; geschrieben wird 3</translation>
    </message>
    <message>
        <source>Names that are empty</source>
        <translation>leere Namen</translation>
    </message>
    <message>
        <source>touchpoints and personas</source>
        <translation>Touchpoints und Personas</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Mermaid can&apos;t hold: %1 (%2: %L3).</source>
        <translation>Das kann Mermaid nicht festhalten: %1 (%2: %L3).</translation>
    </message>
    <message>
        <source>Mermaid can&apos;t hold blank lines and indentation in the description.</source>
        <translation>Leerzeilen und Einrückungen in der Beschreibung kann Mermaid nicht festhalten.</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Mermaid can&apos;t hold a first stage without a name and without touchpoints.</source>
        <translation>Eine erste Phase ohne Namen und ohne Touchpoints kann Mermaid nicht festhalten.</translation>
    </message>
    <message>
        <source>Branches, loops and other connections than to the next touchpoint</source>
        <translation>Verzweigungen, Schleifen und andere Verbindungen als die zum nächsten Touchpoint</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Labels, probabilities and volumes</source>
        <translation>Beschriftungen, Wahrscheinlichkeiten und Mengen</translation>
    </message>
    <message>
        <source>That touchpoints that follow each other aren&apos;t connected</source>
        <translation>dass aufeinanderfolgende Touchpoints nicht verbunden sind</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>The score %1 of “%2” is not on the scale from 1 to 5; it is %3 now.</source>
        <translation>Die Punktzahl %1 von „%2“ liegt nicht zwischen 1 und 5; jetzt ist sie %3.</translation>
    </message>
    <message>
        <source>“%1” is longer than %L2 characters, so it is cut.</source>
        <translation>„%1“ ist länger als %L2 Zeichen und wurde deshalb gekürzt.</translation>
    </message>
    <message>
        <source>Mermaid takes “%1” for a comment; it is not kept.</source>
        <translation>Mermaid hält „%1“ für einen Kommentar; er bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Mermaid takes “%1” for a comment; it is not kept. Write #35; for a number sign.</source>
        <translation>Mermaid hält „%1“ für einen Kommentar; er bleibt nicht erhalten. Schreiben Sie #35; für ein Nummernzeichen.</translation>
    </message>
    <message>
        <source>“#%1;” is no character that HTML knows; it is kept as “&amp;%1;”, as Mermaid draws it.</source>
        <translation>„#%1;“ ist kein Zeichen, das HTML kennt; es bleibt als „&amp;%1;“ stehen, so wie Mermaid es zeichnet.</translation>
    </message>
    <message>
        <source>The settings “%1” are not kept; they say how Mermaid draws.</source>
        <translation>Die Einstellungen „%1“ bleiben nicht erhalten; sie sagen nur, wie Mermaid zeichnet.</translation>
    </message>
    <message>
        <source>The comment “%1” is not kept.</source>
        <translation>Der Kommentar „%1“ bleibt nicht erhalten.</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>close</source>
        <translation>knapp verfehlt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>the ends of an interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Only 1 answer: too few to tell.</source>
        <translation>Nur 1 Antwort: zu wenig, um es zu sagen.</translation>
    </message>
    <message>
        <source>Only %1 answers: too few to tell.</source>
        <translation>Nur %1 Antworten: zu wenige, um es zu sagen.</translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>Würden weiterempfehlen</translation>
    </message>
    <message>
        <source>Satisfied, 4 or 5 of 5</source>
        <translation>Zufrieden, 4 oder 5 von 5</translation>
    </message>
    <message>
        <source>Made it easy, 7 is easy</source>
        <translation>Leicht gemacht, 7 ist leicht</translation>
    </message>
    <message>
        <source>Found it easy, 5 to 7 of 7</source>
        <translation>Fanden es leicht, 5 bis 7 von 7</translation>
    </message>
    <message>
        <source>Effort they put in, 1 is easy</source>
        <translation>Eigener Aufwand, 1 ist leicht</translation>
    </message>
    <message>
        <source>Lost of those there at the start</source>
        <translation>Verloren von denen, die am Anfang da waren</translation>
    </message>
    <message>
        <source>Solved at the first contact</source>
        <translation>Beim ersten Kontakt gelöst</translation>
    </message>
    <message>
        <source>Median, from question to answer</source>
        <translation>Median, von der Frage bis zur Antwort</translation>
    </message>
    <message>
        <source>Tickets, calls, e-mails and chats</source>
        <translation>Tickets, Anrufe, E-Mails und Chats</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>a sign, whether the target is met, and the target</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 better than %2 by %3</source>
        <comment>an arrow, a period, a difference</comment>
        <translation>%1 um %3 besser als in %2</translation>
    </message>
    <message>
        <source>%1 worse than %2 by %3</source>
        <comment>an arrow, a period, a difference</comment>
        <translation>%1 um %3 schlechter als in %2</translation>
    </message>
    <message>
        <source>→ steady since %1</source>
        <translation>→ stabil gegenüber %1</translation>
    </message>
    <message>
        <source>too few answers to compare with %1</source>
        <translation>zu wenige Antworten für einen Vergleich mit %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>open at both ends</source>
        <translation>an beiden Enden offen</translation>
    </message>
    <message>
        <source>%1, open at both ends</source>
        <translation>%1, an beiden Enden offen</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>None: it is all that there were.</source>
        <translation>Keines: Das sind alle.</translation>
    </message>
    <message>
        <source>None: it isn&apos;t known how the answers spread, or there are too few.</source>
        <translation>Keines: Niemand weiß, wie die Antworten streuen, oder es sind zu wenige.</translation>
    </message>
    <message>
        <source>95 %, Student&apos;s t over the figures</source>
        <translation>95 %, Students t über die Zahlen</translation>
    </message>
    <message>
        <source>95 %, of the difference of two shares; it may reach past the ends of the scale</source>
        <translation>95 %, aus der Differenz zweier Anteile; es kann über die Enden der Skala hinausreichen</translation>
    </message>
    <message>
        <source>95 %, Student&apos;s t</source>
        <translation>95 %, Students t</translation>
    </message>
    <message>
        <source>95 %, order statistics</source>
        <translation>95 %, Ordnungsstatistik</translation>
    </message>
    <message>
        <source>95 %, Wilson</source>
        <translation>95 %, Wilson</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Common practice; the manual says what is counted</source>
        <translation>Allgemein üblich; was gezählt wird, steht im Handbuch</translation>
    </message>
    <message>
        <source>%1 is off the scale: %2.</source>
        <translation>%1 liegt nicht auf der Skala: %2.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>mean of answers 1–7, 7 is easy (CES 2.0); 95 %: Student&apos;s t</source>
        <translation>Mittelwert der Antworten 1–7, 7 ist leicht (CES 2.0); 95 %: Students t</translation>
    </message>
    <message>
        <source>answers 5–7 ÷ answers 1–7, in %, 7 is easy (CES 2.0); 95 %: Wilson</source>
        <translation>Antworten 5–7 ÷ Antworten 1–7, in %, 7 ist leicht (CES 2.0); 95 %: Wilson</translation>
    </message>
    <message>
        <source>mean of answers 1–5, 1 is easy (CES 1.0); 95 %: Student&apos;s t</source>
        <translation>Mittelwert der Antworten 1–5, 1 ist leicht (CES 1.0); 95 %: Students t</translation>
    </message>
    <message>
        <source>answers 4–5 ÷ answers 1–5, in %; 95 %: Wilson</source>
        <translation>Antworten 4–5 ÷ Antworten 1–5, in %; 95 %: Wilson</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>CES (share of 5–7)</source>
        <translation>CES (Anteil der 5–7)</translation>
    </message>
    <message>
        <source>CES (1.0)</source>
        <translation>CES (1.0)</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Abwanderungsrate</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Erstlösungsquote</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>Zeit bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>Ticket volume</source>
        <translation>Zahl der Tickets</translation>
    </message>
    <message>
        <source>not enough answers to tell</source>
        <translation>zu wenige Antworten, um es zu sagen</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>%1: no answers yet</source>
        <translation>%1: noch keine Antworten</translation>
    </message>
    <message>
        <source>%1 (as reported, figures: %2)</source>
        <translation>%1 (wie berichtet, Zahlen: %2)</translation>
    </message>
    <message>
        <source>%1 (n = %2: too few answers to rely on)</source>
        <translation>%1 (n = %2: zu wenige Antworten, um sich darauf zu verlassen)</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 (n = %2, 95 % %3 … %4)</source>
        <translation>%1 (n = %2, 95 % %3 … %4)</translation>
    </message>
    <message>
        <source>% of answers 9–10 minus % of answers 0–6, of answers 0–10; 95 %: ± 1.96 √((p + d − (p − d)²) / n) × 100</source>
        <translation>% der Antworten 9–10 minus % der Antworten 0–6, von Antworten 0–10; 95 %: ± 1,96 √((p + d − (p − d)²) / n) × 100</translation>
    </message>
    <message>
        <source>There is no name of a metric.</source>
        <translation>Es fehlt der Name der Kennzahl.</translation>
    </message>
    <message>
        <source>There is neither a value nor a numerator with its denominator.</source>
        <translation>Es gibt weder einen Wert noch einen Zähler mit Nenner.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as one number. Write it without thousands separators.</source>
        <translation>„%1“ lässt sich nicht eindeutig als Zahl lesen. Schreiben Sie sie ohne Tausenderzeichen.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-03-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is no number of answers.</source>
        <translation>„%1“ ist keine Zahl von Antworten.</translation>
    </message>
    <message>
        <source>A numerator needs a denominator above 0, and the reverse.</source>
        <translation>Ein Zähler braucht einen Nenner über 0, und umgekehrt.</translation>
    </message>
    <message>
        <source>%1 is no share. Give its value.</source>
        <translation>%1 ist kein Anteil. Geben Sie den Wert an.</translation>
    </message>
    <message>
        <source>Of a share, the numerator lies from 0 to the denominator.</source>
        <translation>Bei einem Anteil liegt der Zähler zwischen 0 und dem Nenner.</translation>
    </message>
    <message>
        <source>%1 is not on the scale of %2, %3 to %4.</source>
        <translation>%1 liegt nicht auf der Skala von %2, %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 is below 0.</source>
        <translation>%1 liegt unter 0.</translation>
    </message>
    <message>
        <source>sum of the numerators ÷ sum of the denominators; 95 %: Wilson, where it is a share</source>
        <translation>Summe der Zähler ÷ Summe der Nenner; 95 %: Wilson, wo es ein Anteil ist</translation>
    </message>
    <message>
        <source>sum of the observations</source>
        <translation>Summe der Beobachtungen</translation>
    </message>
    <message>
        <source>mean of the observations, weighted by their n</source>
        <translation>mit n gewichteter Mittelwert der Beobachtungen</translation>
    </message>
    <message>
        <source>mean of the observations; 95 %: Student&apos;s t</source>
        <translation>Mittelwert der Beobachtungen; 95 %: Students t</translation>
    </message>
    <message>
        <source>W%1 %2</source>
        <comment>a week of a year</comment>
        <translation>KW%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter of a year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>median of the minutes to the first answer; 95 %: order statistics</source>
        <translation>Median der Minuten bis zur ersten Antwort; 95 %: Ordnungsstatistik</translation>
    </message>
    <message>
        <source>customers lost in the period ÷ customers at its start, in %; 95 %: Wilson</source>
        <translation>im Zeitraum verlorene Kunden ÷ Kunden an seinem Anfang, in %; 95 %: Wilson</translation>
    </message>
    <message>
        <source>resolved at the first contact ÷ resolved, in %; 95 %: Wilson</source>
        <translation>beim ersten Kontakt gelöst ÷ gelöst, in %; 95 %: Wilson</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>count of tickets, phone calls, call notes, e-mails and chats in the period</source>
        <translation>Anzahl der Tickets, Anrufe, Gesprächsnotizen, E-Mails und Chats im Zeitraum</translation>
    </message>
    <message>
        <source>A metric needs a name.</source>
        <translation>Eine Kennzahl braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a metric called “%1” already. Choose another name.</source>
        <translation>Eine Kennzahl namens „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The lowest end of a scale must lie below the highest.</source>
        <translation>Das untere Ende einer Skala muss unter dem oberen liegen.</translation>
    </message>
    <message>
        <source>A value needs a metric that it is one of.</source>
        <translation>Ein Wert braucht eine Kennzahl, zu der er gehört.</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>A numerator and a denominator go together: give both, or neither.</source>
        <translation>Zähler und Nenner gehören zusammen: Geben Sie beide an oder keinen von beiden.</translation>
    </message>
    <message>
        <source>Give a value, or a numerator and a denominator.</source>
        <translation>Geben Sie einen Wert an oder einen Zähler und einen Nenner.</translation>
    </message>
    <message>
        <source>The denominator must be above 0.</source>
        <translation>Der Nenner muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The number of answers must be above 0.</source>
        <translation>Die Zahl der Antworten muss über 0 liegen.</translation>
    </message>
    <message>
        <source>“%1” is no field of a metric. There are: %2.</source>
        <translation>„%1“ ist kein Feld einer Kennzahl. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no form of dates.</source>
        <translation>„%1“ ist keine Datumsform.</translation>
    </message>
    <message>
        <source>“%1” has no column for the name of the metric. Call one “metric”, name a column like the metric that it holds, or say which is which.</source>
        <translation>„%1“ hat keine Spalte für den Namen der Kennzahl. Nennen Sie eine Spalte „metric“, geben Sie einer Spalte den Namen der Kennzahl, die sie enthält, oder geben Sie an, welche Spalte was ist.</translation>
    </message>
    <message>
        <source>“%1” holds no value of a metric that could be imported.</source>
        <translation>„%1“ enthält keinen Wert einer Kennzahl, der sich importieren ließe.</translation>
    </message>
    <message>
        <source>close</source>
        <translation>knapp verfehlt</translation>
    </message>
    <message>
        <source>“%1” has more than %L2 values: single answers rather than values of a metric. Import it as feedback.</source>
        <translation>„%1“ hat mehr als %L2 Werte: eher einzelne Antworten als Werte einer Kennzahl. Importieren Sie die Datei als Feedback.</translation>
    </message>
</context>
<context>
    <name>Model::Project</name>
    <message>
        <source>%1 can&apos;t be written. Check that you may write there, or choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist. Make it, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give a file name that ends in .journey.</source>
        <translation>%1 ist ein Ordner. Geben Sie einen Dateinamen an, der auf .journey endet.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or say that it is to be replaced.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen, oder geben Sie an, dass die Datei ersetzt werden soll.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Close it there first.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet. Schließen Sie das Projekt zuerst dort.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist. Check the name, or look where it was moved to.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Namen, oder sehen Sie nach, wohin die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .journey.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datei, die auf .journey endet.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can&apos;t be changed here. Close it there first.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet und lässt sich deshalb hier nicht ändern. Schließen Sie das Projekt zuerst dort.</translation>
    </message>
    <message>
        <source>%1 can only be read. Save a copy in a folder where you may write.</source>
        <translation>%1 lässt sich nur lesen. Speichern Sie eine Kopie in einem Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Somebody else is editing this project. You see their changes as they are made.</source>
        <translation>Jemand anderes bearbeitet gerade dieses Projekt. Sie sehen die Änderungen, sobald sie gemacht werden.</translation>
    </message>
    <message>
        <source>This project can only be read here. Save a copy to edit it.</source>
        <translation>Dieses Projekt lässt sich hier nur lesen. Speichern Sie eine Kopie, um es zu bearbeiten.</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t support quick saving, so every edit takes a little longer.</source>
        <translation>Dieser Ordner erlaubt kein schnelles Speichern, deshalb dauert jede Änderung etwas länger.</translation>
    </message>
    <message>
        <source>%1 is still being edited by somebody else.</source>
        <translation>%1 wird noch von jemand anderem bearbeitet.</translation>
    </message>
    <message>
        <source>This project can only be read here.</source>
        <translation>Dieses Projekt lässt sich hier nur lesen.</translation>
    </message>
    <message>
        <source>Another edit is still under way. Try again in a moment.</source>
        <translation>Eine andere Änderung läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>That step was undone and then replaced by other edits, so it can&apos;t be reached again.</source>
        <translation>Dieser Schritt wurde zurückgenommen und dann durch andere Änderungen ersetzt; er ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>A copy can&apos;t have the name of the project itself. Choose another name.</source>
        <translation>Eine Kopie kann nicht so heißen wie das Projekt selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>NewProjects</name>
    <message>
        <source>“%1” is missing from this installation of Throughline. Install it again.</source>
        <translation>„%1“ fehlt in dieser Installation von Throughline. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Die Vorlage „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>the 30 days before</source>
        <translation>den 30 Tagen davor</translation>
    </message>
    <message>
        <source>the 3 months before</source>
        <translation>den 3 Monaten davor</translation>
    </message>
    <message>
        <source>the 12 months before</source>
        <translation>den 12 Monaten davor</translation>
    </message>
    <message>
        <source>the same part of last year</source>
        <translation>demselben Teil des Vorjahres</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>dem Jahr davor</translation>
    </message>
    <message numerus="yes">
        <source>the %n days before</source>
        <translation>
            <numerusform>dem %n Tag davor</numerusform>
            <numerusform>den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating on its scale</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year: day and short month, in the letters of QLocale::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year: day, short month and year, in the letters of QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ScoreWord</name>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>effortless</source>
        <translation>mühelos</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>anstrengend</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>mühsam</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr mühsam</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This step of the history is damaged, so it can&apos;t be undone or redone. Everything else works on; &quot;Save a copy without history&quot; gives a project without it.</source>
        <translation>Dieser Schritt des Verlaufs ist beschädigt und lässt sich deshalb weder rückgängig machen noch wiederherstellen. Alles andere geht weiterhin; „Kopie ohne Verlauf speichern“ ergibt ein Projekt ohne diesen Schaden.</translation>
    </message>
    <message>
        <source>This step of the history doesn&apos;t fit the project any more, so it can&apos;t be undone or redone. The project is as it was.</source>
        <translation>Dieser Schritt des Verlaufs passt nicht mehr zum Projekt und lässt sich deshalb weder rückgängig machen noch wiederherstellen. Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>entry %1 is damaged</source>
        <translation>Eintrag %1 ist beschädigt</translation>
    </message>
    <message>
        <source>entry %1 is of a newer format</source>
        <translation>Eintrag %1 hat ein neueres Format</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>it is not marked as a Throughline project</source>
        <translation>sie ist nicht als Throughline-Projekt gekennzeichnet</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>it is newer than this program knows</source>
        <translation>es ist neuer als alles, was dieses Programm kennt</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es gibt keins</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>several in one place: %1</source>
        <translation>mehrere auf einem Platz: %1</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>its own row is missing</source>
        <translation>seine eigene Zeile fehlt</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist, or is no file. Check the name.</source>
        <translation>%1 gibt es nicht, oder es ist keine Datei. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open a copy of it from before (a backup, or a copy that you saved).</source>
        <translation>%1 ist beschädigt (%2). Öffnen Sie eine frühere Kopie davon (eine Sicherung oder eine Kopie, die Sie gespeichert haben).</translation>
    </message>
    <message>
        <source>a reference leads nowhere: %1</source>
        <translation>ein Verweis führt ins Leere: %1</translation>
    </message>
    <message>
        <source>the project&apos;s own row is missing</source>
        <translation>die eigene Zeile des Projekts fehlt</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>%1: the disk is full. Nothing was changed; free some space and try again.</source>
        <translation>%1: Der Datenträger ist voll. Geändert wurde nichts; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can only be read. Save a copy in a folder where you may write.</source>
        <translation>%1 lässt sich nur lesen. Speichern Sie eine Kopie in einem Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1: you have no permission. Ask for it, or use a copy in a folder of yours.</source>
        <translation>%1: Sie haben nicht die nötigen Rechte. Bitten Sie darum, oder benutzen Sie eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that it exists and that you may read and write there.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob es die Datei gibt und ob Sie dort lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1: reading or writing failed (%2). Nothing was changed; check the disk or the network share and try again.</source>
        <translation>%1: Lesen oder Schreiben ist fehlgeschlagen (%2). Geändert wurde nichts; prüfen Sie den Datenträger oder das Netzlaufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is busy in another program. Try again in a moment.</source>
        <translation>%1 wird gerade von einem anderen Programm benutzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a Throughline project. Choose a file that ends in .journey.</source>
        <translation>%1 ist kein Throughline-Projekt. Wählen Sie eine Datei, die auf .journey endet.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a copy of it from before (a backup, or a copy that you saved).</source>
        <translation>%1 ist beschädigt. Öffnen Sie eine frühere Kopie davon (eine Sicherung oder eine Kopie, die Sie gespeichert haben).</translation>
    </message>
    <message>
        <source>%1: there is not enough memory. Close other programs and try again.</source>
        <translation>%1: Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: a text or an edit is too large to be kept. Make it shorter.</source>
        <translation>%1: Ein Text oder eine Änderung ist zu groß, um gespeichert zu werden. Kürzen Sie den Text, oder ändern Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>%1: the edit would contradict the rest of the project (%2). Nothing was changed.</source>
        <translation>%1: Die Änderung würde dem Rest des Projekts widersprechen (%2). Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>%1: the project could not be used (%2).</source>
        <translation>%1: Das Projekt konnte nicht benutzt werden (%2).</translation>
    </message>
    <message>
        <source>entry %1 undoes something that was not there to undo</source>
        <translation>Eintrag %1 nimmt etwas zurück, was gar nicht zurückzunehmen war</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 is not as it should be</source>
        <translation>%1 ist nicht so, wie es sein soll</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Throughline (format %2; this one knows %3). Update Throughline to open it; the file was not touched.</source>
        <translation>%1 wurde mit einer neueren Version von Throughline erstellt (Format %2; diese Version kennt %3). Aktualisieren Sie Throughline, um die Datei zu öffnen; sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>%1 holds something that a project doesn&apos;t have (%2), so it was not opened. Ask whoever sent it for a copy saved by Throughline.</source>
        <translation>%1 enthält etwas, was nicht in ein Projekt gehört (%2), und wurde deshalb nicht geöffnet. Bitten Sie den Absender um eine Kopie, die mit Throughline gespeichert wurde.</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>the feedback of the import %1 is missing</source>
        <translation>das Feedback des Imports %1 fehlt</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>„%1“ gibt es nicht. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2). Check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden (%2). Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2). Copy it to another disk and try again.</source>
        <translation>„%1“ kann nicht gelesen werden (%2). Kopieren Sie die Datei auf einen anderen Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB. Split it and import the parts.</source>
        <translation>„%1“ ist größer als 512 MB. Teilen Sie die Datei auf, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation>„%1“ ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8-Text, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year: day and month, in the letters of QLocale::toString</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year: day, month and year, in the letters of QLocale::toString</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::AnswerCard</name>
    <message>
        <source>Answer in its file</source>
        <translation>Antwort aus der Datei</translation>
    </message>
    <message>
        <source>Note what you answered, or paste it here…</source>
        <translation>Notieren, was Sie geantwortet haben, oder hier einfügen…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field; A in the list, without a text</source>
        <translation>Strg+Eingabe im Feld; A in der Liste, ohne Text</translation>
    </message>
    <message>
        <source>J next · K previous · L link · T tag · Enter answer</source>
        <translation>J nächstes · K voriges · L verknüpfen · T Schlagwort · Eingabe antworten</translation>
    </message>
    <message>
        <source>Keys of the list. Also: A marks as answered, H hides, U unlinks.</source>
        <translation>Tasten der Liste. Außerdem: A markiert als beantwortet, H blendet aus, U trennt vom Touchpoint.</translation>
    </message>
    <message>
        <source>Mark %1 as answered</source>
        <translation>%1 als beantwortet markieren</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet markieren</translation>
    </message>
</context>
<context>
    <name>Views::BoardHeader</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Import values…</source>
        <translation>Werte importieren…</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>Reads a file of metrics that were measured elsewhere.</source>
        <translation>Eine Datei mit Kennzahlen einlesen, die anderswo gemessen wurden.</translation>
    </message>
    <message>
        <source>Adds a metric of your own, or types the values of a known one.</source>
        <translation>Eine eigene Kennzahl hinzufügen oder die Werte einer bekannten eintippen.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Alle Personas</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>%1 (future)</source>
        <translation>%1 (Soll)</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Die ganze Journey</translation>
    </message>
    <message>
        <source>The whole stage</source>
        <translation>Die ganze Phase</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>Views::CatalogueBox</name>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>Views::CatalogueDialog</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Views::ChoiceBox</name>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>Views::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Himbeere</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Another color…</source>
        <translation>Andere Farbe…</translation>
    </message>
</context>
<context>
    <name>Views::ColumnUseBox</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Wie „%1“ gelesen wird</translation>
    </message>
    <message>
        <source>What this column becomes.</source>
        <translation>Was aus dieser Spalte wird.</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>How are the dates written? For example dd/MM/yyyy HH:mm.</source>
        <translation>Wie ist das Datum geschrieben? Zum Beispiel dd.MM.yyyy HH:mm.</translation>
    </message>
    <message>
        <source>The worst and the best value, for example 1-20, or 20-1 where 1 is best.</source>
        <translation>Der schlechteste und der beste Wert, zum Beispiel 1-20, oder 20-1, wenn 1 am besten ist.</translation>
    </message>
</context>
<context>
    <name>Views::ComputationDialog</name>
    <message>
        <source>No values yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
    <message>
        <source>%1, of too few answers to rely on</source>
        <translation>%1, aus zu wenigen Antworten, um sich darauf zu verlassen</translation>
    </message>
    <message>
        <source>%1 reported figures; how many answered isn&apos;t known</source>
        <translation>Berichtete Zahlen: %1; wie viele geantwortet haben, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1, of these %2 counted</source>
        <translation>%1, davon %2 gezählt</translation>
    </message>
    <message>
        <source>How %1 is computed</source>
        <translation>Wie „%1“ berechnet wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Answers (n)</source>
        <translation>Antworten (n)</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>How that is made</source>
        <translation>Wie es entsteht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Everything, with what has no date</source>
        <translation>Alles, auch was kein Datum hat</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gebildet aus</translation>
    </message>
    <message>
        <source>Values that were typed or imported</source>
        <translation>Eingetippte oder importierte Werte</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read more in the manual</source>
        <translation>Mehr dazu im Handbuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Views::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>How many of the customers who are here take this way</source>
        <translation>Wie viele von den Kunden, die hier sind, diesen Weg gehen</translation>
    </message>
    <message>
        <source>How many customers take this way in a period</source>
        <translation>Wie viele Kunden in einem Zeitraum diesen Weg gehen</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is the touchpoint that a connection leads to</extracomment>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>Views::CurveLegend</name>
    <message>
        <source>Curves shown: %1</source>
        <translation>Gezeigte Kurven: %1</translation>
    </message>
</context>
<context>
    <name>Views::CurvesView</name>
    <message>
        <source>Emotion and effort</source>
        <translation>Emotion und Aufwand</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Show or hide the emotion curves: −2 is very bad, +2 is very good.</source>
        <translation>Emotionskurven ein- oder ausblenden: −2 ist sehr schlecht, +2 ist sehr gut.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Show or hide the effort curves: 1 is effortless, 7 is very hard.</source>
        <translation>Aufwandskurven ein- oder ausblenden: 1 ist mühelos, 7 ist sehr mühsam.</translation>
    </message>
    <message>
        <source>Main path</source>
        <translation>Hauptpfad</translation>
    </message>
    <message>
        <source>Chosen path</source>
        <translation>Gewählter Pfad</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Alle Verzweigungen</translation>
    </message>
    <message>
        <source>Which touchpoints the curves run through. “Chosen path” follows what you select on the map.</source>
        <translation>Durch welche Touchpoints die Kurven laufen. „Gewählter Pfad“ folgt der Auswahl auf der Karte.</translation>
    </message>
    <message>
        <source>Path of the curves</source>
        <translation>Pfad der Kurven</translation>
    </message>
    <message>
        <source>Emotion and effort curves</source>
        <translation>Emotions- und Aufwandskurven</translation>
    </message>
    <message>
        <source>Nobody has said yet how this feels.
Double-click here, or use the sliders of a touchpoint.</source>
        <translation>Noch hat niemand gesagt, wie sich das anfühlt.
Doppelklicken Sie hier, oder benutzen Sie die Regler eines Touchpoints.</translation>
    </message>
    <message>
        <source>The emotion and effort of the touchpoints will be drawn here.</source>
        <translation>Hier werden Emotion und Aufwand der Touchpoints gezeichnet.</translation>
    </message>
    <message>
        <source>%1, effort</source>
        <translation>%1, Aufwand</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>%1: %2 feels %3 (%4)</source>
        <translation>%1: Für %2 ist die Emotion %3 (%4)</translation>
    </message>
    <message>
        <source>%1: effort for %2 is %3 of 7 (%4)</source>
        <translation>%1: Für %2 ist der Aufwand %3 von 7 (%4)</translation>
    </message>
    <message>
        <source>effort, measured (95 %)</source>
        <translation>Aufwand, gemessen (95 %)</translation>
    </message>
    <message>
        <source>%1, believed</source>
        <translation>%1, geglaubt</translation>
    </message>
    <message>
        <source>no feedback here names %1</source>
        <translation>kein Feedback hier nennt %1</translation>
    </message>
    <message>
        <source>customers, measured (95 %)</source>
        <translation>Kunden, gemessen (95 %)</translation>
    </message>
    <message>
        <source>%1, measured (95 %)</source>
        <translation>%1, gemessen (95 %)</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>what is believed, what is measured, how they differ</comment>
        <translation>%1; %2: %3</translation>
    </message>
</context>
<context>
    <name>Views::FeedbackSection</name>
    <message>
        <source>No feedback is linked here yet.</source>
        <translation>Hier ist noch kein Feedback verknüpft.</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>Was Kunden sagen</translation>
    </message>
    <message>
        <source>Measured emotion</source>
        <translation>Gemessene Emotion</translation>
    </message>
    <message>
        <source>Measured effort</source>
        <translation>Gemessener Aufwand</translation>
    </message>
    <message>
        <source>Read all of it in the inbox.</source>
        <translation>Alles im Posteingang lesen.</translation>
    </message>
    <message>
        <source>Read it in the inbox →</source>
        <translation>Im Posteingang lesen →</translation>
    </message>
    <message>
        <source>All %1 in the inbox →</source>
        <translation>Alle %1 im Posteingang →</translation>
    </message>
    <message>
        <source>too few answers to tell</source>
        <translation>zu wenige Antworten, um es zu sagen</translation>
    </message>
    <message>
        <source>%1, of people like %2</source>
        <translation>%1, von Menschen wie %2</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1, 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>Views::FeedbackSheet</name>
    <message>
        <source>Show all of this long text</source>
        <translation>Den ganzen langen Text zeigen</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Opens the page of the manual about sentiment.</source>
        <translation>Die Handbuchseite über die Stimmung öffnen.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1 von 10</translation>
    </message>
    <message>
        <source>CSAT %1 of 5</source>
        <translation>CSAT %1 von 5</translation>
    </message>
    <message>
        <source>CES %1 of %2</source>
        <translation>CES %1 von %2</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>nach Wortliste</translation>
    </message>
    <message>
        <source>learned from your ratings (F1 %1 on %2 of them; word list %3)</source>
        <translation>aus Ihren Bewertungen gelernt (F1 %1 bei %2 davon; Wortliste %3)</translation>
    </message>
    <message>
        <source>It has no words, so it has no sentiment.</source>
        <translation>Es hat keine Wörter und deshalb keine Stimmung.</translation>
    </message>
    <message>
        <source>Sentiment %1: %2, no word against or for.</source>
        <translation>Stimmung %1: %2, kein Wort dagegen oder dafür.</translation>
    </message>
    <message>
        <source>Sentiment %1: %2, %3, %4.</source>
        <translation>Stimmung %1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n words against</source>
        <translation>
            <numerusform>%n Wort dagegen</numerusform>
            <numerusform>%n Wörter dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n dafür</numerusform>
            <numerusform>%n dafür</numerusform>
        </translation>
    </message>
    <message>
        <source>The face shows the rating.</source>
        <translation>Das Gesicht zeigt die Bewertung.</translation>
    </message>
</context>
<context>
    <name>Views::FilterBar</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the filter %1</source>
        <translation>Ohne den Filter %1</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Narrow it down further</source>
        <translation>Weiter eingrenzen</translation>
    </message>
    <message>
        <source>Links what this search finds, now and in later imports.</source>
        <translation>Verknüpfen, was diese Suche findet, jetzt und in späteren Importen.</translation>
    </message>
</context>
<context>
    <name>Views::FilterGroup</name>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>mehr…</translation>
    </message>
</context>
<context>
    <name>Views::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The median time from feedback to its first answer, where both have a time of day or the file says how long it took.</source>
        <translation>Der Median der Zeit vom Feedback bis zur ersten Antwort, wo beide eine Uhrzeit haben oder die Datei sagt, wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Beantwortet nach</translation>
    </message>
    <message>
        <source>Open first</source>
        <translation>Offene zuerst</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Drop feedback here to link it.</source>
        <translation>Feedback hierher ziehen, um es zu verknüpfen.</translation>
    </message>
    <message>
        <source>%1, imported on %2: %3</source>
        <translation>%1, importiert am %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of feedback</source>
        <translation>
            <numerusform>%n Stück Feedback</numerusform>
            <numerusform>%n Stücke Feedback</numerusform>
        </translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>Median aus %1 Antworten</translation>
    </message>
    <message>
        <source>Too few answers with a time: %1.</source>
        <translation>Zu wenige Antworten mit Zeitangabe: %1.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Show the feedback of which touchpoint?</source>
        <translation>Feedback von welchem Touchpoint zeigen?</translation>
    </message>
    <message>
        <source>Show only this import</source>
        <translation>Nur diesen Import zeigen</translation>
    </message>
    <message>
        <source>Remove this import</source>
        <translation>Diesen Import entfernen</translation>
    </message>
</context>
<context>
    <name>Views::FilterRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Views::GapBar</name>
    <message>
        <source>Deleted. What was before it leads nowhere now.</source>
        <translation>Gelöscht. Was davor war, führt jetzt nirgendwohin.</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Lücke schließen</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Views::GapsModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 · effort</source>
        <comment>a touchpoint</comment>
        <translation>%1 · Aufwand</translation>
    </message>
    <message>
        <source>believed %1</source>
        <translation>geglaubt %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>Views::HandlingCard</name>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Shows it on the map.</source>
        <translation>Auf der Karte zeigen.</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>Link it to a touchpoint (L)</source>
        <translation>Mit einem Touchpoint verknüpfen (L)</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>It belongs to no touchpoint, whatever rules and its file say (U)</source>
        <translation>Es gehört zu keinem Touchpoint, was immer Regeln und Datei sagen (U)</translation>
    </message>
    <message>
        <source>Follow rules</source>
        <translation>Regeln folgen</translation>
    </message>
    <message>
        <source>Takes back what was linked by hand: rules and its file count again</source>
        <translation>Zurücknehmen, was von Hand verknüpft wurde: Regeln und Datei gelten wieder</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link it to the suggested touchpoint</source>
        <translation>Mit dem vorgeschlagenen Touchpoint verknüpfen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Takes the answer back: it is open again</source>
        <translation>Die Antwort zurücknehmen: Das Feedback ist wieder offen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>%1 · hidden: neither seen nor counted</source>
        <translation>%1 · ausgeblendet: weder gezeigt noch gezählt</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>It is seen and counted again</source>
        <translation>Es wird wieder gezeigt und gezählt</translation>
    </message>
    <message>
        <source>It is neither seen nor counted any more, as for spam (H)</source>
        <translation>Es wird nicht mehr gezeigt und nicht mehr gezählt, etwa bei Spam (H)</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Suggestion: %1 — similar words: %2</source>
        <translation>Vorschlag: %1 – ähnliche Wörter: %2</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>not linked, by hand</source>
        <translation>nicht verknüpft, von Hand</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
    <message>
        <source>linked by the names in its file</source>
        <translation>verknüpft durch die Namen in der Datei</translation>
    </message>
    <message>
        <source>linked by rule “%1”</source>
        <translation>verknüpft durch die Regel „%1“</translation>
    </message>
    <message>
        <source>linked by a rule</source>
        <translation>verknüpft durch eine Regel</translation>
    </message>
    <message>
        <source>the whole of it · %1</source>
        <translation>als Ganzes · %1</translation>
    </message>
    <message>
        <source>answered, %1</source>
        <translation>beantwortet am %1</translation>
    </message>
    <message>
        <source>answered by %1, %2</source>
        <translation>beantwortet von %1 am %2</translation>
    </message>
    <message>
        <source>answered, %1, as its file says</source>
        <translation>beantwortet am %1, laut Datei</translation>
    </message>
    <message>
        <source>answered, as its file says</source>
        <translation>beantwortet, laut Datei</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>%1 offen</translation>
    </message>
</context>
<context>
    <name>Views::HistoryDetails</name>
    <message>
        <source>Go to this step</source>
        <translation>Zu diesem Schritt gehen</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Schritt auswählen</translation>
    </message>
    <message>
        <source>It tells what the step changed, and you can go back or forward to it.</source>
        <translation>Hier steht dann, was der Schritt geändert hat, und Sie können zu ihm zurück- oder vorgehen.</translation>
    </message>
</context>
<context>
    <name>Views::HistoryModel</name>
    <message>
        <source>as it is now</source>
        <translation>jetziger Stand</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Views::HistoryPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show undoing and redoing as steps</source>
        <translation>Auch Rückgängig und Wiederherstellen zeigen</translation>
    </message>
    <message>
        <source>Step in time</source>
        <translation>Schritt im Verlauf</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change will be listed here, with who made it and when, and you can go back to each. Add a touchpoint to the map to begin.</source>
        <translation>Hier wird jede Änderung stehen, mit Zeit und Namen, und Sie können zu jeder zurückgehen. Fügen Sie der Karte einen Touchpoint hinzu, um anzufangen.</translation>
    </message>
    <message>
        <source>No step has these words</source>
        <translation>Kein Schritt enthält diese Wörter</translation>
    </message>
    <message>
        <source>Try others, or clear the field above.</source>
        <translation>Versuchen Sie es mit anderen, oder leeren Sie das Feld oben.</translation>
    </message>
    <message>
        <source>Going back loses nothing: all steps stay here. To keep the project as it is at a step in a file of its own, go there and save a copy.</source>
        <translation>Beim Zurückgehen geht nichts verloren: Alle Schritte bleiben hier. Um den Stand bei einem Schritt als eigene Datei zu behalten, gehen Sie dorthin und speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>This project can only be read here.</source>
        <translation>Dieses Projekt lässt sich hier nur lesen.</translation>
    </message>
    <message>
        <source>This step undid or redid another one. Go to that one instead.</source>
        <translation>Dieser Schritt hat einen anderen zurückgenommen oder wiederhergestellt. Gehen Sie stattdessen zu jenem.</translation>
    </message>
    <message>
        <source>It was undone, and then other changes were made, so it can&apos;t be reached any more.</source>
        <translation>Der Schritt wurde zurückgenommen, und dann folgten andere Änderungen; er ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The project is as it was after this step.</source>
        <translation>Das Projekt ist so, wie es nach diesem Schritt war.</translation>
    </message>
    <message>
        <source>Undoes everything that came after it.</source>
        <translation>Nimmt alles zurück, was danach kam.</translation>
    </message>
    <message>
        <source>Redoes everything up to it.</source>
        <translation>Stellt alles bis dorthin wieder her.</translation>
    </message>
</context>
<context>
    <name>Views::ImportAssistant</name>
    <message>
        <source>Another import is still under way.</source>
        <translation>Ein anderer Import läuft noch.</translation>
    </message>
</context>
<context>
    <name>Views::ImportDialog</name>
    <message>
        <source>Remember this mapping as</source>
        <translation>Diese Zuordnung merken als</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>The next file with the same columns is then read in the same way.</source>
        <translation>Die nächste Datei mit denselben Spalten wird dann genauso gelesen.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy cells in a spreadsheet first, then paste them here.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst Zellen in einer Tabellenkalkulation, und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Choose a file of feedback</source>
        <translation>Datei mit Feedback wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This project can only be read here.</source>
        <translation>Dieses Projekt lässt sich hier nur lesen.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Give the mapping a name, or don&apos;t remember it.</source>
        <translation>Geben Sie der Zuordnung einen Namen, oder verzichten Sie auf das Merken.</translation>
    </message>
</context>
<context>
    <name>Views::ImportDraft</name>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>What was pasted can&apos;t be kept: %1. Make room on the disk, and paste it again.</source>
        <translation>Das Eingefügte lässt sich nicht aufbewahren: %1. Schaffen Sie Platz auf dem Datenträger, und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>There is no row below the first line. If that is data, say that there is no header.</source>
        <translation>Unter der ersten Zeile steht keine weitere. Wenn sie schon Daten enthält, geben Sie an, dass es keine Kopfzeile gibt.</translation>
    </message>
    <message>
        <source>No column is a text or a score. Say above which one is.</source>
        <translation>Keine Spalte ist ein Text oder eine Wertung. Geben Sie oben an, welche es ist.</translation>
    </message>
    <message>
        <source>No row has a text or a score. Say above which column is what.</source>
        <translation>Keine Zeile hat einen Text oder eine Wertung. Geben Sie oben an, welche Spalte was ist.</translation>
    </message>
</context>
<context>
    <name>Views::ImportFileBar</name>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet, or lines of text.</source>
        <translation>Zellen, die Sie in einer Tabellenkalkulation kopiert haben, oder Textzeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Views::ImportFormatBar</name>
    <message>
        <source>is the header</source>
        <translation>ist die Kopfzeile</translation>
    </message>
    <message>
        <source>is data</source>
        <translation>enthält Daten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Which column is what: guessed, as a program that you know writes it, or as you remembered it.</source>
        <translation>Welche Spalte was ist: erraten, so wie ein bekanntes Programm sie schreibt, oder nach einer gemerkten Zuordnung.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>How the letters are stored. Choose another if they look wrong below.</source>
        <translation>Wie die Zeichen gespeichert sind. Wählen Sie einen anderen Zeichensatz, wenn sie unten falsch aussehen.</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>What stands between two cells of a row.</source>
        <translation>Was zwischen zwei Zellen einer Zeile steht.</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Whether the first line names the columns.</source>
        <translation>Ob die erste Zeile die Spalten benennt.</translation>
    </message>
    <message>
        <source>%1 (columns are missing)</source>
        <translation>%1 (Spalten fehlen)</translation>
    </message>
    <message>
        <source>Guessed from the columns</source>
        <translation>Aus den Spalten erraten</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
</context>
<context>
    <name>Views::ImportPlaceBar</name>
    <message>
        <source>Where the file doesn&apos;t say:</source>
        <translation>Wo die Datei nichts dazu sagt:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where rows come from that don&apos;t say it themselves.</source>
        <translation>Woher Zeilen kommen, die es nicht selbst sagen.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>The journey that rows belong to that name none.</source>
        <translation>Die Journey, zu der Zeilen gehören, die keine nennen.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>The touchpoint that rows belong to that name none. Choose a journey first.</source>
        <translation>Der Touchpoint, zu dem Zeilen gehören, die keinen nennen. Wählen Sie zuerst eine Journey.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Views::ImportPreviewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Left out: no text, no score</source>
        <translation>Weggelassen: kein Text, keine Wertung</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>%1 The value is left out.</source>
        <translation>%1 Der Wert wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” becomes %2.</source>
        <translation>„%1“ wird zu %2.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>Views::ImportResultDialog</name>
    <message>
        <source>%1, left out.csv</source>
        <extracomment>The name of a file; %1 is the name of the one that was imported</extracomment>
        <translation>%1, weggelassen.csv</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of feedback imported</source>
        <translation>
            <numerusform>%Ln Stück Feedback importiert</numerusform>
            <numerusform>%Ln Stücke Feedback importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile weggelassen</numerusform>
            <numerusform>%Ln Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln Wert weggelassen</numerusform>
            <numerusform>%Ln Werte weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name a place that isn&apos;t on the map</source>
        <translation>
            <numerusform>%Ln nennt einen Ort, den es auf der Karte nicht gibt</numerusform>
            <numerusform>%Ln nennen einen Ort, den es auf der Karte nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the file is there now.</source>
        <translation>Alle Zeilen der Datei sind jetzt da.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>Save the left-out rows…</source>
        <translation>Weggelassene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Saves the rows that were left out, with the reasons, as a file to mend and import again.</source>
        <translation>Die weggelassenen Zeilen samt Gründen als Datei speichern, die Sie verbessern und noch einmal importieren können.</translation>
    </message>
    <message>
        <source>Show in the inbox</source>
        <translation>Im Posteingang zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the left-out rows</source>
        <translation>Weggelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Text mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>The rows are being saved…</source>
        <translation>Die Zeilen werden gespeichert…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Make room there, or choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved in %1. Mend the rows there and import that file.</source>
        <translation>In %1 gespeichert. Verbessern Sie die Zeilen dort, und importieren Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>Views::ImportResultModel</name>
    <message>
        <source>the whole row</source>
        <translation>die ganze Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Views::ImportStartPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet, or lines of text.</source>
        <translation>Zellen, die Sie in einer Tabellenkalkulation kopiert haben, oder Textzeilen.</translation>
    </message>
    <message>
        <source>Drop a file of feedback here</source>
        <translation>Ziehen Sie eine Datei mit Feedback hierher</translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX), CSV, TSV or JSON file with one piece of feedback in each row. You will see what becomes of it before anything is imported.</source>
        <translation>Eine Excel-Tabelle (XLSX) oder eine CSV-, TSV- oder JSON-Datei mit einem Stück Feedback in jeder Zeile. Sie sehen, was daraus wird, bevor etwas importiert wird.</translation>
    </message>
</context>
<context>
    <name>Views::ImportStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops the import. Nothing of it stays.</source>
        <translation>Den Import abbrechen. Nichts davon bleibt.</translation>
    </message>
    <message>
        <source>The import is being taken back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Importing feedback from “%1”</source>
        <translation>Feedback aus „%1“ wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Zeile</numerusform>
            <numerusform>Bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::ImportTable</name>
    <message>
        <source>The first rows as they will become</source>
        <translation>Die ersten Zeilen, wie sie werden</translation>
    </message>
</context>
<context>
    <name>Views::InboxHeader</name>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Search in what customers said</source>
        <translation>In den Worten der Kunden suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>All words are wanted. OR between two wants either, “a phrase” stands as it is, word* begins so, -word must not be there. (Ctrl+F)</source>
        <translation>Alle Wörter müssen vorkommen. OR zwischen zweien heißt eines von beiden, „ein Satz“ steht genau so da, wort* beginnt so, -wort darf nicht vorkommen. (Strg+F)</translation>
    </message>
    <message>
        <source>Which words belong to which touchpoint, for these and later imports</source>
        <translation>Welche Wörter zu welchem Touchpoint gehören, für diese und spätere Importe</translation>
    </message>
    <message>
        <source>Read feedback from a file</source>
        <translation>Feedback aus einer Datei einlesen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln Import</numerusform>
            <numerusform>%Ln Importen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::InboxList</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>Views::InboxModel</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
</context>
<context>
    <name>Views::InboxPage</name>
    <message>
        <source>What customers said appears here</source>
        <translation>Hier erscheint, was Kunden gesagt haben</translation>
    </message>
    <message>
        <source>Import a CSV, Excel or JSON file, or drop it here.</source>
        <translation>Importieren Sie eine CSV-, Excel- oder JSON-Datei, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Take away a filter above, or search for other words.</source>
        <translation>Nehmen Sie oben einen Filter weg, oder suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the feedback of which touchpoint?</source>
        <translation>Feedback von welchem Touchpoint zeigen?</translation>
    </message>
    <message>
        <source>Make a rule for “%1”</source>
        <translation>Regel für „%1“ anlegen</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Regel anlegen…</translation>
    </message>
    <message>
        <source>At most %1 can be handled at once. For more, make a rule.</source>
        <translation>Auf einmal lassen sich höchstens %1 bearbeiten. Für mehr legen Sie eine Regel an.</translation>
    </message>
    <message>
        <source>Link to which touchpoint?</source>
        <translation>Mit welchem Touchpoint verknüpfen?</translation>
    </message>
</context>
<context>
    <name>Views::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>Views::JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Personas who take part</source>
        <translation>Beteiligte Personas</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>There is no persona yet. Add one in the list on the left.</source>
        <translation>Es gibt noch keine Persona. Fügen Sie links in der Liste eine hinzu.</translation>
    </message>
    <message>
        <source>Describe whose journey this is</source>
        <translation>Beschreiben, wessen Journey das ist</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation>Phasen: %1</translation>
    </message>
    <message>
        <source>Touchpoints: %1</source>
        <translation>Touchpoints: %1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Verbindungen: %1</translation>
    </message>
</context>
<context>
    <name>Views::LensLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>Folds the legend.</source>
        <translation>Die Legende einklappen.</translation>
    </message>
    <message>
        <source>Unfolds the legend.</source>
        <translation>Die Legende ausklappen.</translation>
    </message>
</context>
<context>
    <name>Views::LensLegendRow</name>
    <message numerus="yes">
        <source>%1: %n touchpoint(s)</source>
        <translation>
            <numerusform>%1: %n Touchpoint</numerusform>
            <numerusform>%1: %n Touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>Selects them.</source>
        <translation>Auf der Karte auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Select %n touchpoint(s): %1</source>
        <translation>
            <numerusform>%n Touchpoint auswählen: %1</numerusform>
            <numerusform>%n Touchpoints auswählen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::LineField</name>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>Views::MapNaming</name>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Label of the connection</source>
        <translation>Beschriftung der Verbindung</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>Name des Touchpoints</translation>
    </message>
</context>
<context>
    <name>Views::MapView</name>
    <message>
        <source>Map of the journey</source>
        <translation>Karte der Journey</translation>
    </message>
</context>
<context>
    <name>Views::MarkedTextView</name>
    <message>
        <source>“%1” speaks against it: %2</source>
        <translation>„%1“ spricht dagegen: %2</translation>
    </message>
    <message>
        <source>“%1” speaks for it: %2</source>
        <translation>„%1“ spricht dafür: %2</translation>
    </message>
</context>
<context>
    <name>Views::MeasuredButton</name>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Letzter %n Monat</numerusform>
            <numerusform>Letzte %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Chosen period</source>
        <translation>Gewählter Zeitraum</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Show or hide what feedback says, as dots with 95 % intervals. The arrow chooses which feedback.</source>
        <translation>Ein- oder ausblenden, was das Feedback sagt, als Punkte mit 95-%-Intervallen. Mit dem Pfeil wählen Sie, welches Feedback.</translation>
    </message>
</context>
<context>
    <name>Views::MetricCard</name>
    <message>
        <source>Add a value…</source>
        <translation>Wert hinzufügen…</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Change the target…</source>
        <translation>Ziel ändern…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Ziel setzen…</translation>
    </message>
    <message>
        <source>Values…</source>
        <translation>Werte…</translation>
    </message>
    <message>
        <source>Rename and describe…</source>
        <translation>Umbenennen und beschreiben…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Target, values</source>
        <translation>Ziel, Werte</translation>
    </message>
    <message>
        <source>How is %1 computed?</source>
        <translation>Wie wird „%1“ berechnet?</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Say what %1 should come to.</source>
        <translation>Angeben, welchen Wert „%1“ erreichen soll.</translation>
    </message>
    <message>
        <source>Change the target.</source>
        <translation>Das Ziel ändern.</translation>
    </message>
    <message>
        <source>The interval excludes the target: the difference is hardly chance.</source>
        <translation>Das Intervall schließt das Ziel aus: Der Unterschied ist kaum Zufall.</translation>
    </message>
    <message>
        <source>The interval holds the target: the difference may be chance.</source>
        <translation>Das Intervall enthält das Ziel: Der Unterschied kann Zufall sein.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
    <message>
        <source>Show the values that it is made of.</source>
        <translation>Die Werte zeigen, aus denen die Zahl entsteht.</translation>
    </message>
    <message>
        <source>Show the feedback that it is made of.</source>
        <translation>Das Feedback zeigen, aus dem die Zahl entsteht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>95 % interval: the true value of all customers lies in it in 95 of 100 cases.</source>
        <translation>95-%-Intervall: In 95 von 100 Fällen liegt der wahre Wert aller Kunden darin.</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Verlauf von „%1“</translation>
    </message>
</context>
<context>
    <name>Views::MetricDialogs</name>
    <message>
        <source>For the whole project: it counts everywhere that has no target of its own.</source>
        <translation>Für das ganze Projekt: Es gilt überall, wo es kein eigenes Ziel gibt.</translation>
    </message>
    <message>
        <source>For “%1”: it counts there instead of any target of a wider place.</source>
        <translation>Für „%1“: Dort gilt es anstelle der Ziele größerer Bereiche.</translation>
    </message>
</context>
<context>
    <name>Views::MetricSection</name>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>wie berichtet</translation>
    </message>
    <message>
        <source>n %1: too few answers to tell</source>
        <translation>n %1: zu wenige Antworten, um es zu sagen</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>Views::MetricsPage</name>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>NPS, CSAT, customer effort and more will stand here, each with its interval, its trend and its target. Import feedback that has scores, import values that were measured elsewhere, or type one: “New metric” begins.</source>
        <translation>NPS, CSAT, Kundenaufwand und mehr werden hier stehen, jeweils mit Intervall, Verlauf und Ziel. Importieren Sie Feedback mit Wertungen, importieren Sie Werte, die anderswo gemessen wurden, oder tippen Sie einen ein: Mit „Neue Kennzahl“ fangen Sie an.</translation>
    </message>
    <message>
        <source>Nothing was counted here</source>
        <translation>Hier wurde nichts gezählt</translation>
    </message>
    <message>
        <source>No answer and no value fits the place, the persona, the sources and the period that are chosen above.</source>
        <translation>Keine Antwort und kein Wert passt zu Ort, Persona, Quellen und Zeitraum, die oben gewählt sind.</translation>
    </message>
    <message>
        <source>No scores here</source>
        <translation>Hier gibt es keine Wertungen</translation>
    </message>
    <message>
        <source>The feedback of this place and period has no scores that a metric could be made of. Import some, or type values: “New metric” begins.</source>
        <translation>Das Feedback zu diesem Ort und Zeitraum enthält keine Wertungen, aus denen eine Kennzahl entstehen könnte. Importieren Sie welche, oder tippen Sie Werte ein: Mit „Neue Kennzahl“ fangen Sie an.</translation>
    </message>
    <message>
        <source>Import values…</source>
        <translation>Werte importieren…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Views::Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
</context>
<context>
    <name>Views::NavigatorModel</name>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>verschachtelt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>future</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>Views::NavigatorTree</name>
    <message>
        <source>Journeys and pages</source>
        <translation>Journeys und Seiten</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Journey</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copied journey; %1 is the original&apos;s</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Views::NumberField</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a probability. Give a number from 0 to 100 %.</source>
        <translation>„%1“ ist keine Wahrscheinlichkeit. Geben Sie eine Zahl von 0 bis 100 % an.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number of customers. Give a number from 0 on.</source>
        <translation>„%1“ ist keine Anzahl von Kunden. Geben Sie eine Zahl ab 0 an.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a duration. Give minutes, or something like 1 h 30 min or 2 d.</source>
        <translation>„%1“ ist keine Dauer. Geben Sie Minuten an oder etwas wie 1 h 30 min oder 2 d.</translation>
    </message>
</context>
<context>
    <name>Views::ObservationModel</name>
    <message>
        <source>“%1” isn&apos;t there: not counted</source>
        <translation>„%1“ gibt es nicht: nicht gezählt</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answers (n)</source>
        <translation>Antworten (n)</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-03-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>Views::ObservationsDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von „%1“</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Makes the selected values count where new ones do.</source>
        <translation>Die ausgewählten Werte gelten dann dort, wo auch neue gelten.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answers (n)</source>
        <translation>Antworten (n)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>instead of</source>
        <translation>anstelle</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>eines Werts</translation>
    </message>
    <message>
        <source>No values yet. Type the first below; it counts for: %1.</source>
        <translation>Noch keine Werte. Tippen Sie den ersten unten ein; er gilt für: %1.</translation>
    </message>
    <message>
        <source>New values count for: %1. Double-click a cell to change it.</source>
        <translation>Neue Werte gelten für: %1. Doppelklicken Sie auf eine Zelle, um sie zu ändern.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-03-31, or leave it empty.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-03-31, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>Views::OwnMetricDialog</name>
    <message>
        <source>%1. Scale: %2. %3.</source>
        <translation>%1. Skala: %2. %3.</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation>Eigene Kennzahl</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Metric “%1”</source>
        <translation>Kennzahl „%1“</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>e.g. Parcels on time</source>
        <translation>z.&#xa0;B. Pakete pünktlich</translation>
    </message>
    <message>
        <source>e.g. %, days, €</source>
        <translation>z.&#xa0;B. %, Tage, €</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>How it is made, in your words</source>
        <translation>Wie sie berechnet wird, in Ihren Worten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Kind of metric</source>
        <translation>Art der Kennzahl</translation>
    </message>
    <message>
        <source>Type or import its values: what was measured elsewhere.</source>
        <translation>Tippen Sie die Werte ein, oder importieren Sie sie: das, was anderswo gemessen wurde.</translation>
    </message>
    <message>
        <source>“%1” is no number. Leave an end of the scale empty where it is open.</source>
        <translation>„%1“ ist keine Zahl. Lassen Sie ein Ende der Skala leer, wenn es offen ist.</translation>
    </message>
</context>
<context>
    <name>Views::PersonaPage</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Views::ProjectPage</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>Views::QuoteCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Views::ReadingPane</name>
    <message>
        <source>Feedback to read</source>
        <translation>Feedback zum Lesen</translation>
    </message>
    <message>
        <source>%1 are chosen. What you do here is done to all of them, as one step.</source>
        <translation>%1 sind gewählt. Was Sie hier tun, gilt für alle, als ein Schritt.</translation>
    </message>
</context>
<context>
    <name>Views::RuleForm</name>
    <message>
        <source>late OR delay* OR “didn&apos;t arrive”</source>
        <translation>spät OR verspät* OR „nicht angekommen“</translation>
    </message>
    <message>
        <source>As in the search: all words are wanted, OR between two wants either, “a phrase” stands as it is, word* begins so, -word must not be there.</source>
        <translation>Wie in der Suche: Alle Wörter müssen vorkommen, OR zwischen zweien heißt eines von beiden, „ein Satz“ steht genau so da, wort* beginnt so, -wort darf nicht vorkommen.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>As its file names it</source>
        <translation>So, wie die Datei ihn nennt</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Link to which touchpoint?</source>
        <translation>Mit welchem Touchpoint verknüpfen?</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Say by which words, source or channel its feedback is known.</source>
        <translation>Geben Sie an, an welchen Wörtern, welcher Quelle oder welchem Kanal das Feedback zu erkennen ist.</translation>
    </message>
    <message>
        <source>It finds nothing so far.</source>
        <translation>Findet bisher nichts.</translation>
    </message>
    <message>
        <source>It finds %1, %2 of them not linked so far.</source>
        <translation>Findet %1, davon bisher nicht verknüpft: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of feedback</source>
        <translation>
            <numerusform>%Ln Stück Feedback</numerusform>
            <numerusform>%Ln Stücke Feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::RulesDialog</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Move up: counts before the others</source>
        <translation>Nach oben: gilt vor den anderen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Rules that link feedback</source>
        <translation>Regeln, die Feedback verknüpfen</translation>
    </message>
    <message>
        <source>Feedback that fits a rule belongs to its touchpoint, that of later imports too. Of several rules that fit the first counts; what was linked by hand stays.</source>
        <translation>Feedback, das zu einer Regel passt, gehört zu deren Touchpoint, auch das aus späteren Importen. Passen mehrere Regeln, gilt die erste; was von Hand verknüpft wurde, bleibt.</translation>
    </message>
    <message>
        <source>Rules, in the order in which they count</source>
        <translation>Regeln in der Reihenfolge, in der sie gelten</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>A rule links all feedback with certain words, now and in later imports. Choose a touchpoint below and type the words that give it away.</source>
        <translation>Eine Regel verknüpft alles Feedback mit bestimmten Wörtern, jetzt und in späteren Importen. Wählen Sie unten einen Touchpoint, und tippen Sie die Wörter, an denen er zu erkennen ist.</translation>
    </message>
</context>
<context>
    <name>Views::RulesModel</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>A touchpoint that is gone</source>
        <translation>Ein Touchpoint, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Links now</source>
        <translation>Verknüpft derzeit</translation>
    </message>
</context>
<context>
    <name>Views::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Keep what is chosen now under a name, for everybody who opens this project.</source>
        <translation>Was jetzt gewählt ist, unter einem Namen aufbewahren, für alle, die dieses Projekt öffnen.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Enter saves it, Esc doesn&apos;t.</source>
        <translation>Mit Eingabe speichern, mit Esc verwerfen.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Views::ScoreSection</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name and what is felt</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Views::ScoreSlider</name>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 of 7</source>
        <translation>%1 von 7</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value and its word, as in −1.0 bad</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Views::StagePage</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many touchpoints stand side by side at least</source>
        <extracomment>How many touchpoints fit side by side in a stage</extracomment>
        <translation>Wie viele Touchpoints mindestens nebeneinander Platz haben</translation>
    </message>
</context>
<context>
    <name>Views::TagRow</name>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Enter adds it, Esc doesn&apos;t.</source>
        <translation>Mit Eingabe hinzufügen, mit Esc verwerfen.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Schlagwort hinzufügen (T)</translation>
    </message>
</context>
<context>
    <name>Views::TargetDialog</name>
    <message>
        <source>Target of %1</source>
        <translation>Ziel für „%1“</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Skala: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>e.g. 4 h</source>
        <translation>z.&#xa0;B. 4 h</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>That is no number. Give one within the scale.</source>
        <translation>Das ist keine Zahl. Geben Sie eine an, die auf der Skala liegt.</translation>
    </message>
</context>
<context>
    <name>Views::TitleField</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>Views::TouchpointBoard</name>
    <message>
        <source>By touchpoint</source>
        <translation>Nach Touchpoint</translation>
    </message>
    <message>
        <source>Where we are wrong about our customers</source>
        <translation>Wo wir uns über unsere Kunden irren</translation>
    </message>
    <message>
        <source>Scores by touchpoint</source>
        <translation>Wertungen nach Touchpoint</translation>
    </message>
    <message>
        <source>Where we are wrong about our customers, the widest gap first</source>
        <translation>Wo wir uns über unsere Kunden irren, die größte Lücke zuerst</translation>
    </message>
    <message>
        <source>of answers linked to it · %1</source>
        <comment>a period</comment>
        <translation>aus verknüpften Antworten · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more touchpoints have no such answers.</source>
        <translation>
            <numerusform>%n weiterer Touchpoint hat keine solchen Antworten.</numerusform>
            <numerusform>%n weitere Touchpoints haben keine solchen Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No touchpoint has answers yet. Import feedback with scores and link it to the touchpoints that it is about.</source>
        <translation>Noch kein Touchpoint hat Antworten. Importieren Sie Feedback mit Wertungen, und verknüpfen Sie es mit den Touchpoints, um die es geht.</translation>
    </message>
    <message>
        <source>Nothing to compare yet. A touchpoint is compared once you have drawn its emotion or effort, and feedback is linked to it.</source>
        <translation>Noch nichts zu vergleichen. Ein Touchpoint wird verglichen, sobald Sie seine Emotion oder seinen Aufwand gezeichnet haben und Feedback mit ihm verknüpft ist.</translation>
    </message>
</context>
<context>
    <name>Views::TouchpointChooser</name>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>There are no touchpoints yet. Add them on the map.</source>
        <translation>Es gibt noch keine Touchpoints. Fügen Sie auf der Karte welche hinzu.</translation>
    </message>
    <message>
        <source>No touchpoint has these words.</source>
        <translation>Kein Touchpoint enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Views::TouchpointPage</name>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Describe what happens here</source>
        <translation>Beschreiben, was hier geschieht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Open nested journey</source>
        <translation>Verschachtelte Journey öffnen</translation>
    </message>
    <message>
        <source>As its stage</source>
        <translation>Wie die Phase</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n Touchpoint</numerusform>
            <numerusform>%n Touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stage is %1</source>
        <extracomment>%1 is a phase, as in: before the purchase</extracomment>
        <translation>Die Phase liegt %1</translation>
    </message>
</context>
<context>
    <name>Views::TouchpointScores</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT, %</source>
        <translation>CSAT, %</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
</context>
<context>
    <name>Views::TrendChart</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>Views::VolumeChart</name>
    <message>
        <source>Feedback over time</source>
        <translation>Feedback im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1: %2 good, %3 neutral, %4 bad</source>
        <translation>%1: %2 gut, %3 neutral, %4 schlecht</translation>
    </message>
    <message>
        <source>No feedback with a date.</source>
        <translation>Kein Feedback mit Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars. Arrow keys choose one.</source>
        <translation>
            <numerusform>%n Balken. Mit den Pfeiltasten wählen Sie ihn.</numerusform>
            <numerusform>%n Balken. Mit den Pfeiltasten wählen Sie einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Views::VolumePanel</name>
    <message>
        <source>Per day, negative below</source>
        <translation>Je Tag, Negatives unten</translation>
    </message>
    <message>
        <source>Per week, negative below</source>
        <translation>Je Woche, Negatives unten</translation>
    </message>
    <message>
        <source>Per month, negative below</source>
        <translation>Je Monat, Negatives unten</translation>
    </message>
    <message>
        <source>Per quarter, negative below</source>
        <translation>Je Quartal, Negatives unten</translation>
    </message>
    <message>
        <source>Per year, negative below</source>
        <translation>Je Jahr, Negatives unten</translation>
    </message>
    <message>
        <source>Show all of the time again</source>
        <translation>Wieder den ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>%1 selected ✕</source>
        <translation>%1 gewählt ✕</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Wiederkehr</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Mundpropaganda</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>Future state</source>
        <translation>Soll-Zustand</translation>
    </message>
    <message>
        <source>before the purchase</source>
        <translation>vor dem Kauf</translation>
    </message>
    <message>
        <source>during the purchase</source>
        <translation>beim Kauf</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>nach dem Kauf</translation>
    </message>
    <message>
        <source>Wider experience</source>
        <translation>Weiteres Erlebnis</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proaktiv</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktiv</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Vor den Kulissen</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>Hinter den Kulissen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Moment of magic</source>
        <translation>Magischer Moment</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kaputt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Gesprächsnotiz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
</context>
</TS>
