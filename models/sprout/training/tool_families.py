"""What the functions of tools.py are: their names, descriptions and parameters, how people ask for them, and the words that fill them.

FAMILIES_TEXT: functions that may be called in many ways, asked for with the words of their names. EVERYDAY_TEXT: functions asked for in
other words than their own. ACTIONS_TEXT: what can be done with things of any kind. POOLS_TEXT and TEXT_TEMPLATES: values.
"""

from tables import table

# kind | label | parameter names | descriptions
KIND_LINES = table("tool_families/kind_lines")


# A family begins with "@ domain key ~key of a family that would serve the same request". Its lines: name verbs : nouns; able (what one can
# do with it); desc; args (role, ! or ?, kind unless the role names it, options for enum and bool); p role | label | names | descriptions;
# goal (an infinitive), do (what the assistant is told to do), say (a whole sentence); story; result field:kind; answer; twice role.
# "<with {city}~without>" depends on whether the value is there; [a|b] are alternatives.
FAMILIES_TEXT = table("tool_families/families_text")


# A function begins with "@ domain names ~key of a function that would serve the same request". Its lines: d descriptions, as commands;
# a parameters (role, "?" if optional, "=label", other names, kind, options; "value=said,said" in an enum); - requests; ! requests that are
# commands; ? requests that lack something; r fields of the result; = answers. "<with {city}>" is there if the value is.
EVERYDAY_TEXT = table("tool_families/everyday_text")

# kind | values; one in four or so is something else, whatever the kind
POOLS_TEXT = table("tool_families/pools_text")

# Free text as people dictate, type or title it. {np} is a noun or two, {x} a name of something.
TEXT_TEMPLATES = table("tool_families/text_templates")
QUESTION_TEMPLATES = """
[Which|What] {noun} [should|shall] we [{verb}|take|buy]?
[Where|When] do we [meet|eat|go|have the party]?
[Who|What] [brings|needs|has] the {np}?
What colour should the {noun} be?
Is {day} [good|fine|too early]?
Which {noun} for the {noun}?
"""

# Functions on things of any kind: "§" is the thing as functions call it, "@" the one that is meant, as people say it.
# Names; descriptions; further parameters; requests. A line for each kind of action.
ACTIONS_TEXT = table("tool_families/actions_text")
# As functions call it: as people say it.
NAMED_TEXT = """car: vehicle|photo: picture|photo: snap|meeting: get-together|flat: apartment|shop: store|bill: invoice|lorry: truck|
trip: journey|coach: trainer|job: position|parcel: box|parcel: package|message: text|mail: letter|film: movie|sofa: couch|kid: child|
bike: bicycle|phone: mobile|sweater: jumper|tap: faucet|lift: elevator|rubbish: trash|holiday: vacation|test: exam|lesson: class|
customer: client|employee: worker|boss: manager|doctor: physician|illness: disease|present: gift|party: celebration|contract: agreement|
error: bug|server: machine|task: to-do|note: memo|song: track|document: paper|document: file|chart: diagram|plan: scheme|room: chamber|
seat: place|ticket: case|reservation: booking|offer: quote|complaint: objection|article: piece|draft: first version|idea: suggestion|
report: write-up|survey: questionnaire|form: sheet|certificate: diploma|key: fob|badge: pass|password: secret word|account: profile|
member: subscriber|newsletter: circular|branch: office|depot: warehouse|order: purchase|product: item|coupon: voucher|fee: charge|
loan: credit|recipe: dish|meal: lunch|plant: flower|tree: oak|dog: pet|path: trail|road: street|bridge: crossing|train: connection|
boat: ship|plane: aircraft|hut: cabin|tent: marquee|stall: booth|concert: gig|exhibition: show|speech: talk|video: clip|poster: placard"""
