//! The template's syntax tree with every operation that can make a large value replaced by one that pays for it, and
//! those whose Python meaning differs by one that has it.

use minijinja::machinery::ast::*;
use minijinja::machinery::Span;
use minijinja::value::Value;

use crate::pymethods::is_dict_method;

fn filter<'a>(name: &'a str, expr: Expr<'a>, args: Vec<Expr<'a>>, span: Span) -> Expr<'a> {
    let args = args.into_iter().map(CallArg::Pos).collect();
    Expr::Filter(Spanned::new(Filter { name, expr: Some(expr), args }, span))
}

fn constant<'a>(value: Value, span: Span) -> Expr<'a> {
    Expr::Const(Spanned::new(Const { value }, span))
}

pub fn statements<'a>(list: &[Stmt<'a>]) -> Vec<Stmt<'a>> {
    list.iter().map(statement).collect()
}

pub fn statement<'a>(stmt: &Stmt<'a>) -> Stmt<'a> {
    match stmt {
        Stmt::Template(s) => Stmt::Template(Spanned::new(Template { children: statements(&s.children) }, s.span())),
        Stmt::EmitExpr(s) => Stmt::EmitExpr(Spanned::new(EmitExpr { expr: expression(&s.expr) }, s.span())),
        // Text goes through the formatter too, which counts it.
        Stmt::EmitRaw(s) => Stmt::EmitExpr(Spanned::new(
            EmitExpr { expr: constant(Value::from_safe_string(s.raw.into()), s.span()) },
            s.span(),
        )),
        Stmt::ForLoop(s) => Stmt::ForLoop(Spanned::new(
            ForLoop {
                target: target(&s.target),
                iter: filter("__iter", expression(&s.iter), vec![], s.iter.span()),
                filter_expr: s.filter_expr.as_ref().map(expression),
                recursive: s.recursive,
                body: statements(&s.body),
                else_body: statements(&s.else_body),
            },
            s.span(),
        )),
        Stmt::IfCond(s) => Stmt::IfCond(Spanned::new(
            IfCond {
                expr: expression(&s.expr),
                true_body: statements(&s.true_body),
                false_body: statements(&s.false_body),
            },
            s.span(),
        )),
        Stmt::WithBlock(s) => {
            let assignments = s.assignments.iter().map(|(to, from)| (target(to), expression(from))).collect();
            Stmt::WithBlock(Spanned::new(WithBlock { assignments, body: statements(&s.body) }, s.span()))
        }
        Stmt::Set(s) => {
            let mut expr = expression(&s.expr);
            if matches!(s.target, Expr::GetAttr(_)) {
                expr = filter("__kept", expr, vec![], s.span());
            }
            Stmt::Set(Spanned::new(Set { target: target(&s.target), expr }, s.span()))
        }
        Stmt::SetBlock(s) => Stmt::SetBlock(Spanned::new(
            SetBlock {
                target: target(&s.target),
                filter: s.filter.as_ref().map(filter_chain),
                body: statements(&s.body),
            },
            s.span(),
        )),
        Stmt::AutoEscape(s) => Stmt::AutoEscape(Spanned::new(
            AutoEscape { enabled: expression(&s.enabled), body: statements(&s.body) },
            s.span(),
        )),
        Stmt::FilterBlock(s) => Stmt::FilterBlock(Spanned::new(
            FilterBlock { filter: filter_chain(&s.filter), body: statements(&s.body) },
            s.span(),
        )),
        Stmt::Macro(s) => Stmt::Macro(Spanned::new(macro_of(s), s.span())),
        Stmt::CallBlock(s) => Stmt::CallBlock(Spanned::new(
            CallBlock {
                call: Spanned::new(call_of(&s.call), s.call.span()),
                macro_decl: Spanned::new(macro_of(&s.macro_decl), s.macro_decl.span()),
            },
            s.span(),
        )),
        Stmt::Block(s) => {
            Stmt::Block(Spanned::new(Block { name: s.name, required: s.required, body: statements(&s.body) }, s.span()))
        }
        // There are no other templates; these fail when they are reached.
        Stmt::Extends(s) => Stmt::Extends(Spanned::new(Extends { name: expression(&s.name) }, s.span())),
        Stmt::Include(s) => Stmt::Include(Spanned::new(
            Include { name: expression(&s.name), ignore_missing: s.ignore_missing },
            s.span(),
        )),
        Stmt::Import(s) => {
            Stmt::Import(Spanned::new(Import { expr: expression(&s.expr), name: target(&s.name) }, s.span()))
        }
        Stmt::FromImport(s) => Stmt::FromImport(Spanned::new(
            FromImport {
                expr: expression(&s.expr),
                names: s.names.iter().map(|(name, alias)| (target(name), alias.as_ref().map(target))).collect(),
            },
            s.span(),
        )),
        Stmt::Continue(s) => Stmt::Continue(Spanned::new(Continue, s.span())),
        Stmt::Break(s) => Stmt::Break(Spanned::new(Break, s.span())),
        Stmt::Do(s) => Stmt::Do(Spanned::new(Do { call: Spanned::new(call_of(&s.call), s.call.span()) }, s.span())),
    }
}

fn macro_of<'a>(m: &Macro<'a>) -> Macro<'a> {
    Macro {
        name: m.name,
        args: m.args.iter().map(target).collect(),
        defaults: m.defaults.iter().map(expression).collect(),
        body: statements(&m.body),
    }
}

fn call_of<'a>(call: &Call<'a>) -> Call<'a> {
    // The name that is called stays as it is: it decides what kind of call this is.
    let callee = match &call.expr {
        Expr::GetAttr(s) => Expr::GetAttr(Spanned::new(GetAttr { expr: expression(&s.expr), name: s.name }, s.span())),
        other => expression(other),
    };
    Call { expr: callee, args: arguments(&call.args) }
}

fn arguments<'a>(args: &[CallArg<'a>]) -> Vec<CallArg<'a>> {
    args.iter()
        .map(|arg| match arg {
            CallArg::Pos(e) => CallArg::Pos(expression(e)),
            CallArg::Kwarg(name, e) => CallArg::Kwarg(name, expression(e)),
            CallArg::PosSplat(e) => CallArg::PosSplat(expression(e)),
            CallArg::KwargSplat(e) => CallArg::KwargSplat(expression(e)),
        })
        .collect()
}

/// What is assigned to: names, attributes of names, lists of them.
fn target<'a>(expr: &Expr<'a>) -> Expr<'a> {
    match expr {
        Expr::Var(s) => Expr::Var(Spanned::new(Var { id: s.id }, s.span())),
        Expr::GetAttr(s) => Expr::GetAttr(Spanned::new(GetAttr { expr: target(&s.expr), name: s.name }, s.span())),
        Expr::List(s) => Expr::List(Spanned::new(List { items: s.items.iter().map(target).collect() }, s.span())),
        other => expression(other),
    }
}

/// The filters of a block: the innermost has no operand, so that it cannot be wrapped.
fn filter_chain<'a>(expr: &Expr<'a>) -> Expr<'a> {
    match expr {
        Expr::Filter(s) => {
            let inner = s.expr.as_ref().map(filter_chain);
            Expr::Filter(Spanned::new(Filter { name: s.name, expr: inner, args: arguments(&s.args) }, s.span()))
        }
        other => expression(other),
    }
}

fn binary<'a>(s: &Spanned<BinOp<'a>>) -> Expr<'a> {
    let (left, right, span) = (expression(&s.left), expression(&s.right), s.span());
    let name = match s.op {
        BinOpKind::Add => "__add",
        BinOpKind::Mul => "__mul",
        BinOpKind::Rem => "__mod",
        BinOpKind::Concat => "__concat",
        BinOpKind::Eq | BinOpKind::Ne | BinOpKind::Lt | BinOpKind::Lte | BinOpKind::Gt | BinOpKind::Gte => {
            let left = filter("__touch", left, vec![], span);
            return Expr::BinOp(Spanned::new(BinOp { op: s.op, left, right }, span));
        }
        BinOpKind::In => {
            let right = filter("__touch", right, vec![], span);
            return Expr::BinOp(Spanned::new(BinOp { op: s.op, left, right }, span));
        }
        op => return Expr::BinOp(Spanned::new(BinOp { op, left, right }, span)),
    };
    filter(name, left, vec![right], span)
}

pub fn expression<'a>(expr: &Expr<'a>) -> Expr<'a> {
    let span = expr.span();
    match expr {
        Expr::Var(s) => Expr::Var(Spanned::new(Var { id: s.id }, span)),
        Expr::Const(s) => constant(s.value.clone(), span),
        Expr::Slice(s) => {
            let part = |e: &Option<Expr<'a>>| e.as_ref().map(expression);
            let slice =
                Slice { expr: expression(&s.expr), start: part(&s.start), stop: part(&s.stop), step: part(&s.step) };
            filter("__paid", Expr::Slice(Spanned::new(slice, span)), vec![], span)
        }
        Expr::UnaryOp(s) => Expr::UnaryOp(Spanned::new(UnaryOp { op: unary(&s.op), expr: expression(&s.expr) }, span)),
        Expr::BinOp(s) => binary(s),
        Expr::Compare(s) => {
            let touch = |e: &Expr<'a>| filter("__touch", expression(e), vec![], span);
            let ops = s.ops.iter().map(|op| CompareOp { op: op.op, expr: touch(&op.expr) }).collect();
            Expr::Compare(Spanned::new(Compare { expr: touch(&s.expr), ops }, span))
        }
        Expr::IfExpr(s) => Expr::IfExpr(Spanned::new(
            IfExpr {
                test_expr: expression(&s.test_expr),
                true_expr: expression(&s.true_expr),
                false_expr: s.false_expr.as_ref().map(expression),
            },
            span,
        )),
        Expr::Filter(s) => {
            let inner = s.expr.as_ref().map(expression);
            let call = Filter { name: s.name, expr: inner, args: arguments(&s.args) };
            filter("__paid", Expr::Filter(Spanned::new(call, span)), vec![], span)
        }
        Expr::Test(s) => {
            Expr::Test(Spanned::new(Test { name: s.name, expr: expression(&s.expr), args: arguments(&s.args) }, span))
        }
        Expr::GetAttr(s) if is_dict_method(s.name) => {
            filter("__attr", expression(&s.expr), vec![constant(Value::from(s.name), span)], span)
        }
        Expr::GetAttr(s) => Expr::GetAttr(Spanned::new(GetAttr { expr: expression(&s.expr), name: s.name }, span)),
        Expr::GetItem(s) => Expr::GetItem(Spanned::new(
            GetItem { expr: expression(&s.expr), subscript_expr: expression(&s.subscript_expr) },
            span,
        )),
        Expr::Call(s) => Expr::Call(Spanned::new(call_of(s), span)),
        Expr::List(s) => {
            let list = List { items: s.items.iter().map(expression).collect() };
            filter("__paid", Expr::List(Spanned::new(list, span)), vec![], span)
        }
        Expr::Map(s) => {
            let map = Map {
                keys: s.keys.iter().map(expression).collect(),
                values: s.values.iter().map(expression).collect(),
            };
            filter("__paid", Expr::Map(Spanned::new(map, span)), vec![], span)
        }
    }
}

fn unary(op: &UnaryOpKind) -> UnaryOpKind {
    match op {
        UnaryOpKind::Not => UnaryOpKind::Not,
        UnaryOpKind::Neg => UnaryOpKind::Neg,
    }
}
