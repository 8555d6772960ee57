<#-- Dates in words, and milestones drawn from the geometry that the program worked out. -->
<#import "chart.ftl" as charts>
<#import "labels.ftl" as labels>
<#assign root = content.rootpath>

<#assign quarters = ["I", "II", "III", "IV"]>
<#assign kinds = {"deadline": "Thời hạn", "event": "Sự kiện", "recurring": "Việc định kỳ"}>
<#assign often = {
  "annual": "Hằng năm",
  "semi-annual": "6 tháng một lần",
  "quarterly": "Hằng quý",
  "monthly": "Hằng tháng",
  "periodic": "Định kỳ, không nêu chu kỳ",
  "continuous": "Thường xuyên"
}>

<#-- A day, month, quarter or year: "ngày 28/3/2025", "tháng 3/2025", "quý I/2025", "năm 2025". -->
<#function date on>
  <#local parts = on.first?split("-") month = month(parts[1]?number)>
  <#switch on.unit>
    <#case "DAY"><#return "ngày " + labels.day(on.first)>
    <#case "MONTH"><#return "tháng " + month + "/" + parts[0]>
    <#case "QUARTER"><#return "quý " + quarters[((parts[1]?number - 1) / 3)?int] + "/" + parts[0]>
    <#default><#return "năm " + parts[0]>
  </#switch>
</#function>

<#-- Months below 3 have two figures. -->
<#function month number><#return (number lt 3)?then("0" + number?c, number?c)></#function>

<#function dayOfYear day>
  <#return (day.dayOfMonth lt 10)?then("0", "") + day.dayOfMonth?c + "/" + month(day.monthValue)>
</#function>

<#-- When, as the plan has it: "trước ngày 28/3/2025", "trong tháng 3/2025". -->
<#function when milestone>
  <#if milestone.date??>
    <#local relation = milestone.relation!"">
    <#return (relation == "before")?then("trước ", (relation == "within")?then("trong ", "")) + date(milestone.date)>
  </#if>
  <#if milestone.days?has_content><#return "ngày " + milestone.days?map(day -> dayOfYear(day))?join(" và ")></#if>
  <#return "">
</#function>

<#-- The same beside a mark: "28/3", "tháng 3", "quý I", "năm 2030". The axis says the year. -->
<#function short mark>
  <#if mark.day??><#return dayOfYear(mark.day)></#if>
  <#local words = date(mark.milestone.date)>
  <#if mark.milestone.date.unit == "YEAR"><#return words></#if>
  <#return words?keep_before_last("/")?remove_beginning("ngày ")>
</#function>

<#macro chart drawing>
<#list drawing.panels as panel>
<#local yearly = panel.kind == "yearly">
<figure class="time-chart">
<figcaption id="truc-${panel.kind}"><#if yearly><b>Lặp lại hằng năm</b> ngày mà văn bản nêu, năm nào cũng vậy<#else><b>Theo ngày, tháng, quý, năm</b> thời hạn và sự kiện của từng văn bản</#if></figcaption>
<div class="time-scroll" tabindex="0" role="region" aria-labelledby="truc-${panel.kind}">
<@axis panel/>
<#list panel.lanes as lane>
<p class="lane-name"><@charts.sign lane.plan.shape/>${lane.plan.label}</p>
<@row lane panel "lan-" + panel.kind + "-" + lane?counter/>
</#list>
</div>
<#if !yearly><p data-on="page" class="hint time-hint">Vuốt hoặc cuộn ngang trong khung để xem hết.</p></#if>
</figure>
</#list>
<@key drawing/>
</#macro>

<#macro axis panel>
<svg class="time-axis" width="${panel.width}" height="40" viewBox="0 0 ${panel.width} 40" aria-hidden="true" focusable="false">
<#list panel.segments as segment>
<#if segment.isAfterBreak()><path class="axis" d="M${segment.from - 22} 39l4-12l5 12l5-12l4 12"/></#if>
<path class="axis" d="M${segment.from} 20V39H${segment.to}"/>
<text class="year" x="${segment.from + 5}" y="14"><#if segment.year??>Năm ${segment.year?c}<#else>Mỗi năm</#if></text>
<#list segment.months as x><text class="tick" x="${x + segment.monthWidth() / 2}" y="32"><#if segment.monthWidth() gt 40>T${x?counter}<#else>${x?counter}</#if></text></#list>
</#list>
</svg>
</#macro>

<#macro row lane panel id>
<svg class="time-lane" width="${panel.width}" height="${lane.height()}" viewBox="0 0 ${panel.width} ${lane.height()}" role="img" aria-labelledby="${id}-ten ${id}-ke">
<title id="${id}-ten">${lane.plan.label}</title>
<desc id="${id}-ke"><#list lane.marks as mark><#if mark.day??>hằng năm, ngày ${dayOfYear(mark.day)}<#else>${when(mark.milestone)}</#if>: ${cut(mark.milestone.what)}<#sep>; </#list>.</desc>
<path class="grid" d="<#list panel.segments as segment>M${segment.from} 0V${lane.height()}<#list segment.months as x><#if !x?is_first>M${x} 0V${lane.height()}</#if></#list>M${segment.to} 0V${lane.height()}</#list>"/>
<#list lane.marks as mark><@sign mark lane.plan.shape lane.y(mark.row)/></#list>
</svg>
</#macro>

<#macro sign mark shape y>
<g class="mark ${shape} ${mark.milestone.kind}<#if mark.milestone.kind == "event"> hollow</#if>"><title><#if mark.day??>Hằng năm, ngày ${dayOfYear(mark.day)}<#else>${when(mark.milestone)?cap_first}</#if>: ${mark.milestone.what}</title>
<#switch mark.form>
<#case "until">
<path class="until" d="M${mark.from - 30} ${y}H${mark.from - 16}M${mark.from} ${y - 10}V${y + 10}"/>
<@charts.shape shape mark.from - 10 y/>
<#break>
<#case "span">
<path class="bar" d="M${mark.from + 2} ${y}H${mark.to - 2}"/>
<@charts.shape shape mark.to - 10 y/>
<#break>
<#default>
<@charts.shape shape mark.to y/>
</#switch>
<text x="${mark.to + (mark.form == "day")?then(12, 6)}" y="${y + 4.5}">${short(mark)}</text>
</g>
</#macro>

<#-- Long tasks are told in full in the list. -->
<#function cut words><#return (words?length gt 120)?then(words[0..<118]?trim + "…", words)></#function>

<#-- How to read the marks, as far as they occur. -->
<#macro key drawing>
<#local used = drawing.signs()>
<p class="chart-key"><b>Cách đọc:</b>
<#list samples as id, one><#if used?seq_contains(id)>
<span><svg class="sign wide ${one.look}" viewBox="0 0 34 18" aria-hidden="true" focusable="false"><#if one.line??><path class="${one.kind}" d="${one.line}"/></#if><path class="shape" transform="translate(${one.at} 9)" d="${charts.outlines.circle}"/></svg> ${one.words}</span>
</#if></#list>
</p>
</#macro>

<#assign samples = {
  "deadline-until": {"look": "mark", "kind": "until", "line": "M0 9H12M29 0V18", "at": 19, "words": "thời hạn trước ngày ở vạch đứng"},
  "deadline-span": {"look": "mark", "kind": "bar", "line": "M0 9H34", "at": 26, "words": "thời hạn trong tháng, quý hoặc năm ấy"},
  "deadline-day": {"look": "mark", "at": 17, "words": "thời hạn đúng ngày"},
  "event-until": {"look": "mark hollow event", "kind": "until", "line": "M0 9H12M29 0V18", "at": 19, "words": "sự kiện trước ngày ở vạch đứng"},
  "event-span": {"look": "mark hollow event", "kind": "bar", "line": "M0 9H34", "at": 26, "words": "sự kiện trong tháng, quý hoặc năm ấy"},
  "event-day": {"look": "mark hollow event", "at": 17, "words": "sự kiện vào ngày ấy"},
  "recurring-day": {"look": "mark", "at": 17, "words": "ngày lặp lại mỗi năm"}
}>
