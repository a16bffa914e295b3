#!/usr/bin/python3
"""Reads the map of a running Throughline as a screen reader does, over AT-SPI: readmap.py PROJECT.json

Succeeds where every stage and touchpoint of the project's first journey is there by name, touchpoints can be selected
and focused, and one of them has the keyboard once the map has.
"""
import json
import subprocess
import sys
import time

import pyatspi


def walk(node, depth=0):
    yield node
    if depth > 25:
        return
    for index in range(min(node.childCount, 5000)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:  # gone in the meantime
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def application():
    for _ in range(100):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and "throughline" in (app.name or "").lower() and app.childCount > 0:
                return app
        time.sleep(0.2)
    sys.exit("Throughline doesn't show up on the accessibility bus.")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        journey = json.load(file)["journeys"][0]
    wanted = [stage["name"] for stage in journey["stages"]] + [t["name"] for t in journey["touchpoints"]]
    app = application()
    names, states = {}, {}
    for _ in range(20):
        for node in walk(app):
            names.setdefault((node.name or "").split("\n")[0], []).append(node)
        missing = [name for name in wanted if not any(name in seen for seen in names)]
        if not missing:
            break
        time.sleep(0.5)
    if missing:
        sys.exit("Not readable: " + ", ".join(missing))
    for touchpoint in journey["touchpoints"]:
        nodes = [n for name, found in names.items() if touchpoint["name"] in name for n in found]
        good = False
        for node in nodes:
            states = node.getState()
            good = good or (states.contains(pyatspi.STATE_SELECTABLE) and states.contains(pyatspi.STATE_FOCUSABLE))
        if not good:
            sys.exit("Can't be selected or focused: " + touchpoint["name"])

    # The map has the keyboard from the start: one step along it, with keys only.
    def focused():
        subprocess.run(["xdotool", "key", "--delay", "60", "Home" if not steps else "Right"], check=True)
        time.sleep(0.7)
        return [n.name or "" for n in walk(app) if n.getState().contains(pyatspi.STATE_FOCUSED)]

    steps = []
    for _ in range(2):
        names = focused()
        here = [t["name"] for t in journey["touchpoints"] if any(t["name"] in name for name in names)]
        if not here:
            sys.exit("No touchpoint has the keyboard; focused: " + ", ".join(map(repr, names)))
        steps.append(here[0])
    if steps[0] == steps[1]:
        sys.exit("The arrow key didn't lead on from " + steps[0])
    print("Read", len(journey["stages"]), "stages and", len(journey["touchpoints"]), "touchpoints; walked from", " to ".join(steps))


main()
