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
<#list chart.panels as panel><#list panel.rows as row><#local used += [row.target.quantity.operator]></#list></#list>
<#local national = chart.panels?filter(panel -> panel.lines?has_content)?has_content>
<p class="chart-key"><b>Cách đọc:</b>
<#if has(used, ["eq", "top", "times"])><span><@sample "M0 9H34" "M10.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z" false/> đúng con số</span></#if>
<#if has(used, ["approx"])><span><@sample "M0 9H34" "M10.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z" true/> khoảng</span></#if>
<#if has(used, ["ge"])><span><@sample "M8 9H30M24 4.5L30 9L24 13.5" "M1.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z" false true/> ít nhất</span></#if>
<#if has(used, ["gt"])><span><@sample "M8 9H30M24 4.5L30 9L24 13.5" "M1.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z" true true/> trên</span></#if>
<#if has(used, ["le", "top"])><span><@sample "M26 9H4M10 4.5L4 9L10 13.5" "M19.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z" false true/> không quá, hoặc thứ hạng ấy trở lên</span></#if>
<#if has(used, ["lt"])><span><@sample "M26 9H4M10 4.5L4 9L10 13.5" "M19.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z" true true/> dưới</span></#if>
<#if has(used, ["range"])><span><svg class="sign wide mark circle" viewBox="0 0 34 18" aria-hidden="true" focusable="false"><path class="bar" d="M7 9H27"/><path class="shape" d="M1 9a6 6 0 1 0 12 0a6 6 0 1 0-12 0ZM21 9a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z"/></svg> từ … đến</span></#if>
<#if has(used, ["whole"])><span><svg class="sign wide mark circle" viewBox="0 0 34 18" aria-hidden="true" focusable="false"><path class="bar" d="M0 9H27"/><path class="shape" d="M21 9a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z"/></svg> toàn bộ</span></#if>
<#if national><span><svg class="sign national" viewBox="0 0 18 18" aria-hidden="true" focusable="false"><path d="M9 0V18"/></svg> mục tiêu quốc gia</span></#if>
</p>
</#macro>

<#function has used ops><#return ops?filter(op -> used?seq_contains(op))?has_content></#function>

<#macro sample line shape hollow arrow=false><svg class="sign wide mark circle<#if hollow> hollow</#if>" viewBox="0 0 34 18" aria-hidden="true" focusable="false"><path class="${arrow?then("arrow", "track")}" d="${line}"/><path class="shape" d="${shape}"/></svg></#macro>
