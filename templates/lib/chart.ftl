<#-- A chart of targets, drawn from the geometry that the program worked out. Colours and shapes' sizes are the stylesheet's. -->
<#import "values.ftl" as values>

<#-- chart: the panels; name: what is drawn. -->
<#macro targets chart name>
<div class="charts">
<#list chart.panels as panel><@figure panel name "bieu-do-" + panel?counter/></#list>
</div>
<@key chart/>
</#macro>

<#macro figure panel name id>
<#local basis = panel.set.basis time = values.basisTime(panel.set.basis) counts = values.basisMeasure(panel.set.basis)>
<figure class="chart">
<figcaption><b>${time?cap_first}</b> ${counts}</figcaption>
<svg viewBox="0 0 ${panel.width()} ${panel.height()}" role="img" aria-labelledby="${id}-ten ${id}-ke">
<title id="${id}-ten">${name}, ${time}, ${counts}</title>
<desc id="${id}-ke"><#list panel.rows as row>${row.plan.label}: ${short(row.target)}<#sep>; </#list>.<#list panel.lines as line> Mục tiêu quốc gia: ${short(line.target)}.</#list></desc>
<path class="grid" d="<#list panel.ticks as tick>M${tick.x} ${panel.top}V${panel.axisY}</#list>"/>
<path class="axis" d="M${panel.left()} ${panel.axisY}H${panel.right()}"/>
<#list panel.ticks as tick>
<text class="tick" x="${tick.x}" y="${panel.axisY + 16}">${values.number(tick.value)}<#if basis.measure.unit?starts_with("%") && basis.kind == "amount">%</#if></text>
</#list>
<#list panel.lines as line><@national line panel/></#list>
<#list panel.rows as row><@plan row panel/></#list>
</svg>
</figure>
</#macro>

<#-- A figure without what its panel says of all. -->
<#function short target><#return values.value(target.quantity, target.measure, false)></#function>

<#macro national line panel>
<#local mark = line.mark>
<g class="national">
<#if mark.form == "point">
<path d="M${mark.to} ${line.labelY + 5}V${panel.axisY}"/>
<#if mark.arrow != "none"><@arrow mark panel.top - 3/></#if>
<#else>
<rect x="${mark.from}" y="${panel.top}" width="${mark.to - mark.from}" height="${panel.axisY - panel.top}"/>
<path d="M${mark.from} ${line.labelY + 5}V${panel.axisY}M${mark.to} ${line.labelY + 5}V${panel.axisY}"/>
</#if>
<text x="${mark.to}" y="${line.labelY}" text-anchor="${line.anchor}">Quốc gia: ${short(line.target)}</text>
</g>
</#macro>

<#macro plan row panel>
<#local mark = row.mark y = row.trackY words = short(row.target)>
<g class="mark ${row.plan.shape}<#if mark.hollow> hollow</#if>">
<text x="2" y="${row.labelY}"><tspan class="who">${cut(row.plan.label, words)}</tspan> ${words}</text>
<path class="track" d="M${panel.left()} ${y}H${panel.right()}"/>
<#if mark.form != "point"><path class="bar" d="M${mark.from} ${y}H${mark.to}"/></#if>
<#if mark.arrow != "none"><@arrow mark y/></#if>
<#if mark.form == "range"><@shape row.plan.shape mark.from y/></#if>
<@shape row.plan.shape mark.to y/>
</g>
</#macro>

<#-- Label and value share a line of the drawing. -->
<#function cut label words>
  <#local room = 44 - words?length>
  <#if room lt 12><#local room = 12></#if>
  <#return (label?length gt room)?then(label[0..<room - 1]?trim + "…", label)>
</#function>

<#macro arrow mark y>
<#local back = (mark.arrow == "right")?then(-6, 6)>
<path class="arrow" d="M${mark.to} ${y}H${mark.tip}M${mark.tip + back} ${y - 4.5}L${mark.tip} ${y}L${mark.tip + back} ${y + 4.5}"/>
</#macro>

<#assign outlines = {
  "circle": "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z",
  "square": "M-6-6H6V6H-6Z",
  "triangle": "M0-7.5L7.5 6H-7.5Z",
  "diamond": "M0-8.5L8.5 0L0 8.5L-8.5 0Z",
  "cross": "M-2.6-7.5H2.6V-2.6H7.5V2.6H2.6V7.5H-2.6V2.6H-7.5V-2.6H-2.6Z"
}>

<#macro shape name x y>
<path class="shape" transform="translate(${x} ${y})" d="${outlines[name]}"/>
</#macro>

<#-- A plan's shape beside its name in a table. -->
<#macro sign name><svg class="sign mark ${name}" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false"><path class="shape" d="${outlines[name]}"/></svg></#macro>

<#-- How to read the marks, as far as they occur. -->
<#macro key chart>
<#local used = []>
<#list chart.panels as panel>
<#list panel.rows as row><#local used += [sample(row.target.quantity.operator, row.mark.arrow)]></#list>
<#if panel.lines?has_content><#local used += ["national"]></#if>
</#list>
<p class="chart-key"><b>Cách đọc:</b>
<#list samples as id, one><#if used?seq_contains(id)>
<span><svg class="sign wide ${one.look}" viewBox="0 0 34 18" aria-hidden="true" focusable="false"><#if one.line??><path class="${one.kind}" d="${one.line}"/></#if><#list one.at! as x><path class="shape" transform="translate(${x} 9)" d="${outlines.circle}"/></#list></svg> ${one.words}</span>
</#if></#list>
</p>
</#macro>

<#-- Which sample of the key explains a mark. -->
<#function sample operator arrow>
  <#if operator == "top" && arrow == "none"><#return "eq"></#if>
  <#return {"times": "eq"}[operator]!operator>
</#function>

<#assign toRight = "M8 9H30M24 4.5L30 9L24 13.5" toLeft = "M26 9H4M10 4.5L4 9L10 13.5">
<#assign samples = {
  "eq": {"look": "mark", "at": [17], "words": "đúng con số"},
  "approx": {"look": "mark hollow", "at": [17], "words": "khoảng"},
  "ge": {"look": "mark", "kind": "arrow", "line": toRight, "at": [8], "words": "ít nhất"},
  "gt": {"look": "mark hollow", "kind": "arrow", "line": toRight, "at": [8], "words": "trên"},
  "range": {"look": "mark", "kind": "bar", "line": "M7 9H27", "at": [7, 27], "words": "từ … đến"},
  "whole": {"look": "mark", "kind": "bar", "line": "M0 9H27", "at": [27], "words": "toàn bộ"},
  "le": {"look": "mark", "kind": "arrow", "line": toLeft, "at": [26], "words": "không quá"},
  "lt": {"look": "mark hollow", "kind": "arrow", "line": toLeft, "at": [26], "words": "dưới"},
  "top": {"look": "mark", "kind": "arrow", "line": toLeft, "at": [26], "words": "trong nhóm ấy; hạng 1 ở bên trái"},
  "national": {"look": "national", "kind": "line", "line": "M17 0V18", "words": "mục tiêu quốc gia"}
}>
